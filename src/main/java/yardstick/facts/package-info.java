/** Reading and building dossiers: every entry checked, every mistake told at its place. */
@NullMarked
package yardstick.facts;

import org.jspecify.annotations.NullMarked;

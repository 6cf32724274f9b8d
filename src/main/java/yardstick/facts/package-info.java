/** The vocabulary as records, and reading and checking a dossier. */
@NullMarked
package yardstick.facts;

import org.jspecify.annotations.NullMarked;

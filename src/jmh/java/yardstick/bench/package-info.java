/** Measures what an evaluation costs here and with what a user would pick instead, on the same facts to the same decisions. */
@NullMarked
package yardstick.bench;

import org.jspecify.annotations.NullMarked;

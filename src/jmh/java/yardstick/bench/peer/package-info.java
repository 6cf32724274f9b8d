/** The same decisions, made in different ways from the same facts. */
@NullMarked
package yardstick.bench.peer;

import org.jspecify.annotations.NullMarked;

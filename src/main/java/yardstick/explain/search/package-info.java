/** What would change a decision: the values at which something turns, and the smallest changes that lead elsewhere. */
@NullMarked
package yardstick.explain.search;

import org.jspecify.annotations.NullMarked;

/** Finds in a count of members a rank, and puts members in the order of their numbers, so that nobody has to be compared with everybody. */
@NullMarked
package yardstick.evaluate.rank;

import org.jspecify.annotations.NullMarked;

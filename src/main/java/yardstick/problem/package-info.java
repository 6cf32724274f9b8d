/** Problems in what a user wrote: values that carry a location and a hint, joined and thrown once. */
@NullMarked
package yardstick.problem;

import org.jspecify.annotations.NullMarked;

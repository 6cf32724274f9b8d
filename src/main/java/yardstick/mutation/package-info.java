/** Mistakes put into a policy, to see whether its cases notice. */
@NullMarked
package yardstick.mutation;

import org.jspecify.annotations.NullMarked;

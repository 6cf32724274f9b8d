/**
 * Mistakes put into a policy, one at a time, to see whether its cases notice; and cases that would notice those that none does.
 */
@NullMarked
package yardstick.mutation;

import org.jspecify.annotations.NullMarked;

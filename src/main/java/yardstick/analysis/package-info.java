/** Static analysis: what is sound in a policy, but surely not meant. Tells warnings, never errors. */
@NullMarked
package yardstick.analysis;

import org.jspecify.annotations.NullMarked;

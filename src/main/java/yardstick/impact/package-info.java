/** What a change of a policy does to decisions: who is decided otherwise, and what makes the difference. */
@NullMarked
package yardstick.impact;

import org.jspecify.annotations.NullMarked;

/** What the cases of a policy have shown of its rules. */
@NullMarked
package yardstick.coverage;

import org.jspecify.annotations.NullMarked;

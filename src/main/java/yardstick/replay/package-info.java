/**
 * Decisions that know those before them: a policy replayed period after period, and what earlier results of this program say.
 */
@NullMarked
package yardstick.replay;

import org.jspecify.annotations.NullMarked;

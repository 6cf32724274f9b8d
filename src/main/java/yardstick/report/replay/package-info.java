/** Replays as text, JSON and CSV. */
@NullMarked
package yardstick.report.replay;

import org.jspecify.annotations.NullMarked;

/** Findings and ladder in, one decision per subject out. */
@NullMarked
package yardstick.decision;

import org.jspecify.annotations.NullMarked;

/** Decisions as text and JSON. */
@NullMarked
package yardstick.report.evaluation;

import org.jspecify.annotations.NullMarked;

/** Explanations as text and JSON. */
@NullMarked
package yardstick.report.explanation;

import org.jspecify.annotations.NullMarked;

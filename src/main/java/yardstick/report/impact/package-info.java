/** What a change of a policy does, as text, Markdown and JSON. */
@NullMarked
package yardstick.report.impact;

import org.jspecify.annotations.NullMarked;

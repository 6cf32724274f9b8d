/** Decisions and problems as text and JSON. */
@NullMarked
package yardstick.report;

import org.jspecify.annotations.NullMarked;

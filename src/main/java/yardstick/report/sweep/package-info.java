/** Decisions over many values of parameters, as text, CSV, JSON and a page with charts. */
@NullMarked
package yardstick.report.sweep;

import org.jspecify.annotations.NullMarked;

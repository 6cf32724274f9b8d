/** Problems as text, JSON and SARIF, and what each kind of problem teaches. */
@NullMarked
package yardstick.report.problem;

import org.jspecify.annotations.NullMarked;

/** Cases, coverage and mutants as text, JSON, JUnit XML and a page. */
@NullMarked
package yardstick.report.cases;

import org.jspecify.annotations.NullMarked;

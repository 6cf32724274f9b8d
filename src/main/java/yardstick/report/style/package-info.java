/** What all texts and pages share: phrases, colours, tables, width, and the frame of a page that needs no network. */
@NullMarked
package yardstick.report.style;

import org.jspecify.annotations.NullMarked;

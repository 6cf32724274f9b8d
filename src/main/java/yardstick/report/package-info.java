/** Results as JSON text. */
@NullMarked
package yardstick.report;

import org.jspecify.annotations.NullMarked;

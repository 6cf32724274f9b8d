/** The command line: one file per command, and the only place that prints and exits. */
@NullMarked
package yardstick.cli;

import org.jspecify.annotations.NullMarked;

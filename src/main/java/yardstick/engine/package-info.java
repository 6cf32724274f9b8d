/** Checked rules on Drools: compile once, one short-lived session per evaluation; facts in, findings out. */
@NullMarked
package yardstick.engine;

import org.jspecify.annotations.NullMarked;

/** Checked rules on Drools: compile once, one short-lived session per evaluation; facts in, findings out. */
@NullMarked
package yardstick.evaluate.drools;

import org.jspecify.annotations.NullMarked;

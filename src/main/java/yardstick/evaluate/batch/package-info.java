/**
 * Evaluates large dossiers: each rule, once, on demand, by programs made of the checked rules. Facts never change and rules are
 * stratified, so the network that an incremental engine keeps would be work for nothing. What follows from itself from period to
 * period is found in the order of the periods.
 */
@NullMarked
package yardstick.evaluate.batch;

import org.jspecify.annotations.NullMarked;

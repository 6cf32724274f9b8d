/**
 * The meaning of the rule language, written as plainly as it can be: nested loops over facts and Kleene logic straight on the
 * checked rules. It knows nothing of Drools, tests the engine, and explains its decisions.
 */
@NullMarked
package yardstick.reference;

import org.jspecify.annotations.NullMarked;

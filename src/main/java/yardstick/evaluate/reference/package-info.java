/**
 * The meaning of the rule language, written as plainly as it can be: nested loops over facts and Kleene logic straight on the
 * checked rules. It knows nothing of Drools, tests the engine, and explains its decisions.
 *
 * <p><b>When a figure counts as there.</b> A figure is there if the dossier lists it, with a value or without, or if a rule in force asks
 * for it: a {@code Measure} pattern asks, under its name, for every period that its tests of {@code back} reach, though none before
 * {@code since} or after {@code asOf}, of every subject that it can be about: with {@code of == $g} that one, without it each zone,
 * designation, grant and application that its other tests leave. Of a figure that is there only the value can be unknown: a pattern that
 * asks nothing of the value matches it for certain, so that {@code exists} is true, {@code not} is false and {@code count} counts it, and
 * only a comparison that reads the value is unknown. A derived figure is there as certainly as the rule holds that derives it, whether or
 * not its value is known, unless the value itself may turn out not to be there, as the average, least or greatest of a set does that may
 * turn out to be empty.
 *
 * <p><b>What a set comes to.</b> A count lies between the members certain to match and those that may. The greatest and the least lie
 * between bounds in the same way, from the values that are known ({@link yardstick.evaluate.Totals}); of a set that may turn out to be
 * empty no comparison is certain to hold. A sum or an average is unknown as soon as something about a member is.
 */
@NullMarked
package yardstick.evaluate.reference;

import org.jspecify.annotations.NullMarked;

package yardstick.impact;

import java.math.BigDecimal;
import java.util.List;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.vocabulary.Subject;

/**
 * A subject that is decided otherwise at one value of a parameter than at the value before.
 *
 * @param axis of the parameter
 * @param step where the value stands on the axis, from 1
 * @param before the outcome at the value before
 * @param after the outcome at the value
 * @param at the points of that value at which it is so; they differ in the values of other parameters
 */
public record SweepFlip(
        SweepAxis axis,
        int step,
        NamedDossier facts,
        Subject subject,
        Matter matter,
        Outcome before,
        Outcome after,
        List<SweepPoint> at) {

    /** The value before. */
    public BigDecimal from() {
        return axis.values().get(step - 1);
    }

    /** The value at which the decision is another. */
    public BigDecimal to() {
        return axis.values().get(step);
    }

    @Override
    public String toString() {
        return Brief.of(
                "SweepFlip",
                subject.ids() + " " + before.code() + " → " + after.code() + " at " + axis.name() + " "
                        + to().toPlainString());
    }
}

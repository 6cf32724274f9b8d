package yardstick.evaluate.reference;

import java.util.List;
import java.util.Set;
import yardstick.rule.Expression;
import yardstick.rule.Input;
import yardstick.rule.Relation;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/**
 * How a rule counts those ahead of a subject.
 *
 * @param function whose result the count is
 * @param by what they are compared by, as the subject has it
 * @param relation that the number of those has who count
 * @param own the number of the subject
 * @param count how many count, a range if that is not certain
 * @param taken so many places the rule takes; 0 where it draws no such line
 * @param among whether the subject is one of those in the order
 * @param rivals all others in that order, whoever would count first in front
 */
public record Placement(
        SetFunction function,
        Expression by,
        Relation relation,
        Object own,
        Object count,
        int taken,
        boolean among,
        List<Rival> rivals) {

    /**
     * One of the others.
     *
     * @param ahead whether it counts
     * @param missing the inputs that keep it from being known; empty where it is
     */
    public record Rival(Subject subject, Object number, Truth ahead, Set<Input> missing) {}

    /** Whether the place is one behind those who count, rather than the last of those who do. */
    public boolean isStrict() {
        return !relation.holds(0);
    }

    /** Whether those with greater numbers count. */
    public boolean isDescending() {
        return relation.holds(1);
    }
}

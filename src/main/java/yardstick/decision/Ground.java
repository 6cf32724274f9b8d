package yardstick.decision;

import java.util.List;
import java.util.function.Supplier;
import yardstick.problem.Brief;
import yardstick.rule.Reading;
import yardstick.rule.Rule;
import yardstick.vocabulary.Subject;

/**
 * A rule that holds and that the outcome rests on.
 *
 * @param reason tells what makes it hold
 */
public record Ground(Rule rule, Supplier<List<Reading>> reason) {

    static Ground of(Rule rule, Subject subject, Reasons reasons) {
        return new Ground(rule, () -> reasons.evidence(rule, subject));
    }

    /** The facts and parameters that make it hold, in the order of {@link Evidence}; found anew each time it is asked for. */
    public List<Reading> evidence() {
        return reason.get();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Ground",
                rule.name() + " " + rule.place().file() + ":" + rule.place().line());
    }
}

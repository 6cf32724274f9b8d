package yardstick.decision;

import java.util.List;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.vocabulary.Subject;

/**
 * What a policy says of one subject.
 *
 * @param outcome a rung of the ladder, or {@link Outcome#UNDETERMINED}
 * @param grounds the rules that conclude the outcome, by name
 * @param open the rules that keep the outcome undetermined, by name; empty otherwise
 */
public record Decision(Subject subject, Outcome outcome, List<Ground> grounds, List<Open> open) {

    @Override
    public String toString() {
        return Brief.of("Decision", subject.ids() + " " + outcome.code());
    }
}

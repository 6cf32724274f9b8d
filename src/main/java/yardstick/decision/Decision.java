package yardstick.decision;

import java.util.List;
import java.util.function.Supplier;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.vocabulary.Subject;

/**
 * What a policy says of one subject in one matter.
 *
 * @param outcome one of the matter's, or {@link Outcome#UNDETERMINED}
 * @param grounds the rules that conclude the outcome, by name
 * @param open what keeps the outcome undetermined, by name; empty otherwise
 * @param report tells the figures that the matter reports
 */
public record Decision(
        Subject subject,
        Matter matter,
        Outcome outcome,
        List<Ground> grounds,
        List<Open> open,
        Supplier<List<Reported>> report) {

    /** The figures that the matter reports, in its order; found anew each time they are asked for. */
    public List<Reported> values() {
        return report.get();
    }

    /** The decision on a subject in a matter that reports no figures. */
    public static Decision of(Subject subject, Matter matter, Outcome outcome, List<Ground> grounds, List<Open> open) {
        return new Decision(subject, matter, outcome, grounds, open, List::of);
    }

    @Override
    public String toString() {
        return Brief.of("Decision", subject.ids() + (matter.isNamed() ? " " + matter.id() : "") + " " + outcome.code());
    }
}

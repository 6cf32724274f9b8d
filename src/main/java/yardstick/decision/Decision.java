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

    /** The same decision, of which the reasons are told by others than those who made it. */
    Decision toldBy(Reasons reasons) {
        return new Decision(
                subject,
                matter,
                outcome,
                grounds.isEmpty()
                        ? grounds
                        : grounds.stream()
                                .map(ground -> Ground.of(ground.rule(), subject, reasons))
                                .toList(),
                open.isEmpty()
                        ? open
                        : open.stream().map(each -> toldBy(each, reasons)).toList(),
                reasons.report(matter, subject));
    }

    private Open toldBy(Open each, Reasons reasons) {
        return each instanceof Open.OfRule of ? Open.OfRule.of(of.rule(), of.outcome(), subject, reasons) : each;
    }

    /** Whether another decision on the same subject in the same matter comes to the same by the same rules, whatever figures they read. */
    boolean isLike(Decision other) {
        return outcome.equals(other.outcome)
                && grounds.stream()
                        .map(Ground::rule)
                        .toList()
                        .equals(other.grounds.stream().map(Ground::rule).toList())
                && open.stream()
                        .map(Open::name)
                        .toList()
                        .equals(other.open.stream().map(Open::name).toList());
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

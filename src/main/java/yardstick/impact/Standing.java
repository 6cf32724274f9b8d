package yardstick.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.decision.Open;
import yardstick.decision.Reported;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.vocabulary.Subject;

/**
 * What one version of a policy says of a subject in a matter, as far as two versions are compared by it. Evidence is not: it tells figures, which
 * are those of the facts.
 *
 * @param grounds names of the rules that it rests on, by name
 * @param open names of the rules that keep it undetermined, by name
 * @param values the figures that the matter reports, in its order
 */
public record Standing(Outcome outcome, List<String> grounds, List<String> open, List<Reported> values) {

    /** Where a version does not decide the matter, or the matter does not concern the subject. */
    public static final Standing NONE =
            new Standing(new Outcome("-", new Words("–", "–")), List.of(), List.of(), List.of());

    /** What a decision says; {@link #NONE} where there is none. */
    static Standing of(@Nullable Decision decision) {
        return decision == null
                ? NONE
                : new Standing(
                        decision.outcome(),
                        decision.grounds().stream()
                                .map(ground -> ground.rule().name())
                                .toList(),
                        decision.open().stream().map(Open::name).toList(),
                        decision.values());
    }

    /** What a standing is of: a subject, and a matter by its id. */
    record Of(Subject subject, String matter) {

        static Of decision(Decision decision) {
            return new Of(decision.subject(), decision.matter().id());
        }
    }

    /** The decisions of an evaluation by what they are of. */
    static Map<Of, Decision> all(Evaluation evaluation) {
        Map<Of, Decision> all = new HashMap<>();
        evaluation.decisions().forEach(decision -> all.put(Of.decision(decision), decision));
        return all;
    }

    boolean sameOutcome(Standing other) {
        return outcome.code().equals(other.outcome.code());
    }

    boolean sameReasons(Standing other) {
        return sameOutcome(other) && grounds.equals(other.grounds) && open.equals(other.open);
    }

    boolean sameValues(Standing other) {
        return sameOutcome(other) && Revaluation.between(other.values, values).isEmpty();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Standing",
                outcome.code() + ", " + Brief.count(grounds.size(), "ground") + ", " + open.size() + " open");
    }
}

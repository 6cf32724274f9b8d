package yardstick.impact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.vocabulary.Subject;

/**
 * What one version of a policy says of a subject, as far as two versions are compared by it. Evidence is not: it tells figures, which
 * are those of the facts.
 *
 * @param grounds names of the rules that it rests on, by name
 * @param open names of the rules that keep it undetermined, by name
 */
public record Standing(Outcome outcome, List<String> grounds, List<String> open) {

    /** Where a version has no ladder for the kind of subject and says nothing of it. */
    public static final Standing NONE = new Standing(new Outcome("-", new Words("–", "–")), List.of(), List.of());

    static Standing of(Decision decision) {
        return new Standing(
                decision.outcome(),
                decision.grounds().stream().map(ground -> ground.rule().name()).toList(),
                decision.open().stream().map(open -> open.rule().name()).toList());
    }

    /** What an evaluation says of each subject. */
    static Map<Subject, Standing> all(Evaluation evaluation) {
        Map<Subject, Standing> all = new HashMap<>();
        evaluation.decisions().forEach(decision -> all.put(decision.subject(), of(decision)));
        return all;
    }

    boolean sameOutcome(Standing other) {
        return outcome.code().equals(other.outcome.code());
    }

    boolean sameReasons(Standing other) {
        return sameOutcome(other) && grounds.equals(other.grounds) && open.equals(other.open);
    }

    @Override
    public String toString() {
        return Brief.of(
                "Standing",
                outcome.code() + ", " + Brief.count(grounds.size(), "ground") + ", " + open.size() + " open");
    }
}

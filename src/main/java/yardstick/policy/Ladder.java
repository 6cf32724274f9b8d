package yardstick.policy;

import java.util.List;
import java.util.stream.Collectors;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.vocabulary.Kind;

/**
 * The outcomes of one kind of subject.
 *
 * @param outcomes from the strongest to the default, at least two
 */
public record Ladder(Kind kind, List<Outcome> outcomes) {

    /** The outcome of a subject for which no rule concludes any. */
    public Outcome byDefault() {
        return outcomes.get(outcomes.size() - 1);
    }

    /** Position of an outcome, 0 for the strongest; -1 if the ladder lacks it. */
    public int rank(String code) {
        for (int rank = 0; rank < outcomes.size(); rank++) {
            if (outcomes.get(rank).code().equals(code)) {
                return rank;
            }
        }
        return -1;
    }

    /** What an outcome is called; whatever the ladder lacks is not determined. */
    public Words title(String code) {
        int rank = rank(code);
        return (rank < 0 ? Outcome.UNDETERMINED : outcomes.get(rank)).title();
    }

    @Override
    public String toString() {
        return Brief.of(
                "Ladder",
                kind.word() + " " + outcomes.stream().map(Outcome::code).collect(Collectors.joining(" > ")));
    }
}

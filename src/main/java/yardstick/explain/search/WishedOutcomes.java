package yardstick.explain.search;

import java.util.ArrayList;
import java.util.List;
import yardstick.policy.Ladder;
import yardstick.policy.Outcome;
import yardstick.vocabulary.Kind;

/** Which outcomes somebody would rather have. */
public final class WishedOutcomes {

    private WishedOutcomes() {}

    /**
     * The outcomes that are better than the one given, the next one first; of one that is not determined, the best that is possible.
     * An application asks for what the ladder begins with, any other subject would rather be left at its end.
     */
    public static List<String> better(Ladder ladder, LadderPosition now) {
        boolean upwards = ladder.kind() == Kind.APPLICATION;
        if (now.outcome().equals(Outcome.UNDETERMINED.code())) {
            return List.of(now.possible().stream()
                    .reduce((strongest, weakest) -> upwards ? strongest : weakest)
                    .orElseThrow());
        }
        List<String> better = new ArrayList<>();
        int step = upwards ? -1 : 1;
        int last = ladder.outcomes().size() - 1;
        for (int rank = ladder.rank(now.outcome()) + step; rank >= 0 && rank <= last; rank += step) {
            better.add(ladder.outcomes().get(rank).code());
        }
        return better;
    }
}

package yardstick.explain.search;

import java.util.ArrayList;
import java.util.List;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.vocabulary.Kind;

/** Which outcomes somebody would rather have. */
public final class WishedOutcomes {

    private WishedOutcomes() {}

    /**
     * The outcomes that are better than the one given, the next one first; of one that is not determined, the best that is possible.
     * An application asks for what the outcomes begin with, any other subject would rather be left at its end.
     */
    public static List<String> better(Matter matter, LadderPosition now) {
        boolean upwards = matter.kind() == Kind.APPLICATION;
        if (now.outcome().equals(Outcome.UNDETERMINED.code())) {
            return List.of(now.possible().stream()
                    .reduce((strongest, weakest) -> upwards ? strongest : weakest)
                    .orElseThrow());
        }
        List<String> better = new ArrayList<>();
        int step = upwards ? -1 : 1;
        int last = matter.outcomes().size() - 1;
        for (int rank = matter.rank(now.outcome()) + step; rank >= 0 && rank <= last; rank += step) {
            better.add(matter.outcomes().get(rank).code());
        }
        return better;
    }
}

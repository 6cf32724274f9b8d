package yardstick.bench.peer;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Pair;

/** Whether a zone and a designation match by the three principles. */
final class Match {

    private Match() {}

    static Truth of(Pair pair) {
        return industries(pair).and(functions(pair)).and(layouts(pair));
    }

    static Truth industries(Pair pair) {
        return principle(pair.zone().leadingIndustries(), pair.designation().industries());
    }

    static Truth functions(Pair pair) {
        return principle(pair.zone().functions(), pair.designation().functions());
    }

    static Truth layouts(Pair pair) {
        return principle(pair.zone().layouts(), pair.designation().layouts());
    }

    private static Truth principle(@Nullable List<String> offered, List<String> wanted) {
        if (wanted.isEmpty()) {
            return Truth.TRUE;
        }
        return offered == null ? Truth.UNKNOWN : Truth.of(common(offered, wanted));
    }

    private static boolean common(List<String> offered, List<String> wanted) {
        for (String item : offered) {
            if (wanted.contains(item)) {
                return true;
            }
        }
        return false;
    }
}

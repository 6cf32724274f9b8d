package yardstick.facts;

import java.util.Collection;
import java.util.Optional;
import yardstick.problem.Nearest;
import yardstick.text.Keys;

/** Suggests what was probably meant, as long as it does not take long: a file may be full of wrong ids. */
final class Suggestions {

    private static final int MOST_COMPARISONS = 200_000;

    private int comparisons;

    Optional<String> toField(String wrong, Collection<String> fields) {
        if (comparisons + fields.size() > MOST_COMPARISONS) {
            return Optional.empty();
        }
        comparisons += fields.size();
        return Keys.meant(wrong, fields);
    }

    Optional<String> to(String wrong, Collection<String> known) {
        if (comparisons + known.size() > MOST_COMPARISONS) {
            return Optional.empty();
        }
        comparisons += known.size();
        return Nearest.of(wrong, known);
    }
}

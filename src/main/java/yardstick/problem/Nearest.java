package yardstick.problem;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What somebody probably meant who wrote a name that does not exist. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * The known name that differs least from the wrong one, in letters changed, added, left out or swapped; none if even that
     * one is too different. Upper and lower case and full-width and half-width letters count as the same.
     */
    public static Optional<String> of(String wrong, Collection<String> known) {
        int[] letters = letters(wrong);
        if (letters.length > LONGEST) {
            return Optional.empty();
        }
        record Candidate(String name, int distance) {}
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(letters, letters(name))))
                .filter(candidate -> candidate.distance <= tolerance(letters.length))
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .map(Candidate::name);
    }

    /** Asks whether a name was meant, which is quoted. */
    public static Words question(String quoted) {
        return new Words("是否应为 " + quoted, "did you mean " + quoted);
    }

    /** Asks whether the name was meant that differs least from the wrong one, or else tells all there are. */
    public static Words instead(String wrong, Collection<String> known) {
        return of(wrong, known).map(Quote::of).map(Nearest::question).orElseGet(() -> choice(known));
    }

    /** All names that there are. */
    public static Words choice(Collection<String> known) {
        return new Words("可用的有：" + Quote.all(known, "、"), "choose from " + Quote.all(known, ", "));
    }

    private static int tolerance(int length) {
        return length < 2 ? 0 : Math.min(3, Math.max(1, (length + 2) / 4));
    }

    private static int[] letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .limit(LONGEST + 1L)
                .toArray();
    }

    /** Damerau–Levenshtein distance, each pair of neighbours swapped at most once. */
    private static int distance(int[] a, int[] b) {
        int[][] cost = new int[a.length + 1][b.length + 1];
        for (int i = 0; i <= a.length; i++) {
            for (int j = 0; j <= b.length; j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
            }
        }
        return cost[a.length][b.length];
    }

    private static int cheapest(int[][] cost, int[] a, int[] b, int i, int j) {
        int changed = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        int cheapest = Math.min(changed, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.min(cheapest, cost[i - 2][j - 2] + 1) : cheapest;
    }
}

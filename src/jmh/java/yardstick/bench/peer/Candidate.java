package yardstick.bench.peer;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.CodePoints;

/** An application that competes for a place, with the two figures that it competes by; null where not known. */
record Candidate(
        Application application,
        @Nullable BigDecimal results,
        @Nullable BigDecimal effort) {

    /** From the best; for candidates whose figures are known. */
    static final Comparator<Candidate> BEST_FIRST = Comparator.comparing(Candidate::results)
            .thenComparing(Candidate::effort)
            .reversed()
            .thenComparing(Candidate::zone, CodePoints.ORDER);

    private static final BigDecimal FULL_MARK = new BigDecimal(100);

    private String zone() {
        return application.zone().id();
    }

    /** Whether it possibly goes before another one, of which both figures are known: what is not known may be a full mark. */
    boolean mayPrecede(Candidate known) {
        return BEST_FIRST.compare(new Candidate(application, orFull(results), orFull(effort)), known) < 0;
    }

    private static BigDecimal orFull(@Nullable BigDecimal score) {
        return score == null ? FULL_MARK : score;
    }
}

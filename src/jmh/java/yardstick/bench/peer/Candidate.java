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

    private String zone() {
        return application.zone().id();
    }

    /** Whether it possibly goes before another one, of which both figures are known. */
    boolean mayPrecede(Candidate known) {
        if (results == null) {
            return true;
        }
        int order = results.compareTo(known.results);
        if (order != 0) {
            return order > 0;
        }
        return effort == null || BEST_FIRST.compare(this, known) < 0;
    }
}

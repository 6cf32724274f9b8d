package yardstick.explain.account;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.vocabulary.Period;

/**
 * What was decided on a subject in a matter in one period.
 *
 * @param outcome its code; null where nothing was decided, or where that is not known
 * @param given whether it is known what was decided in the period, be it nothing on this subject
 */
public record Episode(Period period, @Nullable String outcome, boolean given) {

    @Override
    public String toString() {
        return Brief.of("Episode", period + " " + (outcome != null ? outcome : given ? "no decision" : "not given"));
    }
}

package yardstick.vocabulary;

import java.util.Comparator;
import java.util.NavigableSet;
import java.util.TreeSet;
import yardstick.problem.Brief;

/**
 * All that was decided before.
 *
 * @param decisions in groups by the ordinal of their subject, each group by matter and period
 * @param periods of which all decisions are told, so that who has none there was not decided about; of others nothing is known
 */
public record Past(Grouped<PastDecision> decisions, NavigableSet<Period> periods) {

    static final Comparator<PastDecision> BY_MATTER_AND_PERIOD = Comparator.comparing(
                    PastDecision::matter, Comparator.nullsFirst(CodePoints.ORDER))
            .thenComparing(PastDecision::period);

    /** The decisions of a dossier, with the periods that have any and those that are said to be told. */
    public static Past of(Grouped<PastDecision> decisions, Iterable<Period> told) {
        NavigableSet<Period> periods = new TreeSet<>();
        told.forEach(periods::add);
        decisions.all().forEach(decision -> periods.add(decision.period()));
        return new Past(decisions, periods);
    }

    @Override
    public String toString() {
        return Brief.of("Past", Brief.count(decisions.size(), "decision") + ", periods " + periods);
    }
}

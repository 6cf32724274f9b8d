package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

    private static final Comparator<PastDecision> BY_MATTER_AND_PERIOD = Comparator.comparing(
                    PastDecision::matter, Comparator.nullsFirst(CodePoints.ORDER))
            .thenComparing(PastDecision::period);

    /** The decisions of a dossier, with the periods that have any and those that are said to be told. */
    public static Past of(Grouped<PastDecision> decisions, Iterable<Period> told) {
        NavigableSet<Period> periods = new TreeSet<>();
        told.forEach(periods::add);
        decisions.all().forEach(decision -> periods.add(decision.period()));
        return new Past(decisions, periods);
    }

    /** The same with the decisions of a further period. */
    Past with(Period period, List<PastDecision> further) {
        List<PastDecision> all = new ArrayList<>(decisions.all());
        all.addAll(further);
        int[] subject =
                all.stream().mapToInt(decision -> decision.of().ordinal()).toArray();
        NavigableSet<Period> told = new TreeSet<>(periods);
        told.add(period);
        return of(Grouped.of(decisions.groups(), all, subject, BY_MATTER_AND_PERIOD), told);
    }

    /** The same without what was decided from a period on. */
    Past before(Period from) {
        return new Past(
                decisions.only(decision -> decision.period().compareTo(from) < 0),
                new TreeSet<>(periods.headSet(from)));
    }

    @Override
    public String toString() {
        return Brief.of("Past", Brief.count(decisions.size(), "decision") + ", periods " + periods);
    }
}

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import yardstick.evaluate.Tally;
import yardstick.rule.Aggregate;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;

/** The matches of an accumulate that were found so far. Which of them are certain is only known once all are found. */
final class MemberTally {

    private final List<SetFunction> functions;
    private final List<Tally> tallies;
    private boolean isEmpty = true;

    MemberTally(List<SetFunction> functions) {
        this.functions = functions;
        this.tallies = functions.stream().map(Tally::new).toList();
    }

    void clear() {
        tallies.forEach(Tally::clear);
        isEmpty = true;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    void add(Object[] frame) {
        isEmpty = false;
        for (Tally tally : tallies) {
            tally.add(frame, Truth.UNKNOWN);
        }
    }

    /**
     * The results of the functions over these matches.
     *
     * @param certain those of them that are certain; all if this very tally
     */
    Results results(MemberTally certain) {
        List<Aggregate> results = new ArrayList<>();
        for (int i = 0; i < tallies.size(); i++) {
            results.add(Aggregate.of(tallies.get(i).resultIfCertain(certain.tallies.get(i))));
        }
        return new Results(functions, results);
    }
}

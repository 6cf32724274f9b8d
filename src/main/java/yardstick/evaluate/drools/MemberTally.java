package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import yardstick.evaluate.Tally;
import yardstick.rule.Aggregate;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;

/** The matches of an accumulate or a group that were found so far. */
final class MemberTally {

    private final List<SetFunction> functions;
    private final List<Tally> tallies;
    private Truth any = Truth.FALSE;

    MemberTally(List<SetFunction> functions) {
        this.functions = functions;
        this.tallies = functions.stream().map(Tally::new).toList();
    }

    void clear() {
        tallies.forEach(Tally::clear);
        any = Truth.FALSE;
    }

    /** Takes a match that holds so surely. */
    void add(Object[] frame, Truth truth) {
        any = any.or(truth);
        for (Tally tally : tallies) {
            tally.add(frame, truth);
        }
    }

    /** How surely there is a match. */
    Truth any() {
        return any;
    }

    /** The results of the functions over these matches. */
    Results results() {
        List<Aggregate> results = new ArrayList<>(tallies.size());
        for (Tally tally : tallies) {
            results.add(Aggregate.of(tally.result()));
        }
        return new Results(functions, results);
    }
}

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import yardstick.evaluate.Totals;
import yardstick.rule.Aggregate;
import yardstick.rule.Mark;
import yardstick.rule.SetFunction;

/** The matches of an accumulate that were found so far. */
final class MemberTally {

    private final List<SetFunction> functions;
    private final List<List<Object>> values = new ArrayList<>();
    private int count;

    MemberTally(List<SetFunction> functions) {
        this.functions = functions;
        functions.forEach(function -> values.add(new ArrayList<>()));
    }

    void clear() {
        values.forEach(List::clear);
        count = 0;
    }

    boolean isEmpty() {
        return count == 0;
    }

    void add(Object[] frame) {
        count++;
        for (int i = 0; i < functions.size(); i++) {
            if (functions.get(i).kind() != SetFunction.Kind.COUNT) {
                Object value = functions.get(i).argument().value(frame);
                if (value != Mark.ABSENT) {
                    values.get(i).add(value);
                }
            }
        }
    }

    /**
     * The results of the functions over these matches.
     *
     * @param certain those of them that are certain; all if this very tally
     */
    Results results(MemberTally certain) {
        List<Aggregate> results = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            SetFunction.Kind kind = functions.get(i).kind();
            results.add(Aggregate.of(
                    kind == SetFunction.Kind.COUNT
                            ? Totals.count(certain.count, count)
                            : Totals.of(kind, certain.values.get(i), values.get(i))));
        }
        return new Results(functions, results);
    }
}

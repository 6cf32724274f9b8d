package yardstick.engine;

import java.util.ArrayList;
import java.util.List;
import yardstick.language.Aggregate;
import yardstick.language.Condition.Function;
import yardstick.language.Mark;
import yardstick.language.Totals;

/** The matches of an accumulate that were found so far. */
final class Tally {

    private final List<Function> functions;
    private final List<List<Object>> values = new ArrayList<>();
    private int count;

    Tally(List<Function> functions) {
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
            if (functions.get(i).kind() != Function.Kind.COUNT) {
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
    Results results(Tally certain) {
        List<Aggregate> results = new ArrayList<>();
        for (int i = 0; i < functions.size(); i++) {
            results.add(Aggregate.of(result(functions.get(i).kind(), values.get(i), certain)));
        }
        return new Results(functions, results);
    }

    private Object result(Function.Kind kind, List<Object> numbers, Tally certain) {
        if (kind == Function.Kind.COUNT) {
            return Totals.count(certain.count, count);
        }
        boolean unknown = certain.count != count || numbers.contains(Mark.UNKNOWN);
        return unknown ? Mark.UNKNOWN : Totals.of(kind, numbers);
    }
}

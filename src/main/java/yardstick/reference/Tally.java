package yardstick.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yardstick.language.Aggregate;
import yardstick.language.Condition;
import yardstick.language.Input;
import yardstick.language.Mark;
import yardstick.language.Reading;
import yardstick.language.Totals;
import yardstick.language.Truth;

/** A function over matches while they are being found. */
final class Tally {

    private final Condition.Function function;
    private final Set<Input> missing = new LinkedHashSet<>();
    private final Set<Reading> readings = new LinkedHashSet<>();
    private final List<Object> values = new ArrayList<>();
    private int certain;
    private int possible;
    private boolean unknown;

    Tally(Condition.Function function) {
        this.function = function;
    }

    Condition.Function function() {
        return function;
    }

    void add(Object[] frame, Truth truth) {
        possible++;
        certain += truth == Truth.TRUE ? 1 : 0;
        if (function.kind() != Condition.Function.Kind.COUNT) {
            Object value = function.argument().value(frame);
            unknown |= truth == Truth.UNKNOWN || value == Mark.UNKNOWN;
            if (!(value instanceof Mark)) {
                values.add(value);
            }
        }
    }

    void explain(Object[] frame, Set<Input> missingInMatch, Set<Reading> readingsOfMatch, Reference reference) {
        missing.addAll(missingInMatch);
        readings.addAll(readingsOfMatch);
        if (function.kind() != Condition.Function.Kind.COUNT) {
            function.argument().unknowns(frame, reference.telling(missing));
            function.argument().readings(frame, reference.recording(readings));
        }
    }

    Aggregate result() {
        boolean count = function.kind() == Condition.Function.Kind.COUNT;
        Object value =
                count ? Totals.count(certain, possible) : unknown ? Mark.UNKNOWN : Totals.of(function.kind(), values);
        return new Aggregate(value, missing, readings);
    }
}

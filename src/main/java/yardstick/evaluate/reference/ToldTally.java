package yardstick.evaluate.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yardstick.evaluate.Totals;
import yardstick.rule.Aggregate;
import yardstick.rule.Doubt;
import yardstick.rule.Input;
import yardstick.rule.Mark;
import yardstick.rule.Reading;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;

/** A function over matches while they are being found. */
final class ToldTally {

    private final SetFunction function;
    private final List<Object> certain = new ArrayList<>();
    private final List<Object> possible = new ArrayList<>();
    private final List<Member> open = new ArrayList<>();
    private final Set<Reading> readings = new LinkedHashSet<>();

    ToldTally(SetFunction function) {
        this.function = function;
    }

    /** A member of which something is not known, with its number and the missing inputs. */
    private record Member(Object number, Set<Input> missing) {}

    SetFunction function() {
        return function;
    }

    private boolean counts() {
        return function.kind() == SetFunction.Kind.COUNT;
    }

    /** Takes a match; one without a number, known not to be there, adds nothing. */
    void add(Object[] frame, Truth truth) {
        Object number = number(frame);
        if (number != Mark.ABSENT) {
            possible.add(number);
            if (truth == Truth.TRUE) {
                certain.add(number);
            }
        }
    }

    private Object number(Object[] frame) {
        return counts() ? BigDecimal.ONE : function.argument().value(frame);
    }

    void explain(Object[] frame, Set<Input> missingInMatch, Set<Reading> readingsOfMatch, Reference reference) {
        Set<Input> missing = new LinkedHashSet<>(missingInMatch);
        readings.addAll(readingsOfMatch);
        if (!counts()) {
            function.argument().unknowns(frame, reference.telling(missing));
            function.argument().readings(frame, reference.recording(readings));
        }
        Object number = number(frame);
        if (number != Mark.ABSENT && !missing.isEmpty()) {
            open.add(new Member(number, missing));
        }
    }

    Aggregate result() {
        Object total = Totals.of(function.kind(), certain, possible);
        List<Doubt> doubts = open.stream()
                .map(member -> new Doubt(Totals.alone(function.kind(), member.number, total), member.missing))
                .filter(Doubt::matters)
                .toList();
        return new Aggregate(total, doubts, readings);
    }
}

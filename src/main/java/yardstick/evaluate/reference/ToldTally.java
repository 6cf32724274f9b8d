package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import yardstick.evaluate.Tally;
import yardstick.evaluate.Totals;
import yardstick.number.Mark;
import yardstick.rule.Aggregate;
import yardstick.rule.Doubt;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.SetFunction;

/** A tally that can also tell what its function was found from, and what makes it uncertain. */
final class ToldTally {

    private final SetFunction function;
    private final Tally tally;
    private final List<Member> open = new ArrayList<>();
    private final Set<Reading> readings = new LinkedHashSet<>();

    ToldTally(SetFunction function) {
        this.function = function;
        this.tally = new Tally(function);
    }

    /** A member of which something is not known, with its number and the missing inputs. */
    private record Member(Object number, Set<Input> missing) {}

    Tally tally() {
        return tally;
    }

    void explain(Object[] frame, Set<Input> missingInMatch, Set<Reading> readingsOfMatch, Reference reference) {
        Set<Input> missing = new LinkedHashSet<>(missingInMatch);
        readings.addAll(readingsOfMatch);
        if (!tally.counts()) {
            function.argument().unknowns(frame, reference.stories().telling(missing));
            function.argument().readings(frame, reference.stories().recording(readings));
        }
        Object number = tally.number(frame);
        if (number != Mark.ABSENT && !missing.isEmpty()) {
            open.add(new Member(number, missing));
        }
    }

    /** Leaves the result where the function has its slot. */
    void putInto(Object[] frame) {
        Object total = tally.result();
        List<Doubt> doubts = open.stream()
                .map(member -> new Doubt(Totals.alone(function.kind(), member.number, total), member.missing))
                .filter(Doubt::matters)
                .toList();
        frame[function.slot()] = new Aggregate(total, doubts, readings);
    }
}

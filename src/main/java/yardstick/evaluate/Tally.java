package yardstick.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;

/** A function over matches while these are being found. */
public final class Tally {

    private final SetFunction function;
    private int certainly;
    private int possibly;
    private List<Object> certain = List.of();
    private List<Object> possible = List.of();

    /** Of no matches yet. */
    public Tally(SetFunction function) {
        this.function = function;
    }

    /** Takes a match that is not false; one without a number, known not to be there, only counts. */
    public void add(Object[] frame, Truth truth) {
        possibly++;
        certainly += truth == Truth.TRUE ? 1 : 0;
        if (!counts()) {
            Object number = number(frame);
            if (number != Mark.ABSENT) {
                possible = with(number, possible);
                certain = truth == Truth.TRUE ? with(number, certain) : certain;
            }
        }
    }

    /** What a match adds to the function; {@link Mark#ABSENT} for nothing. */
    public Object number(Object[] frame) {
        return counts() ? BigDecimal.ONE : Alternatives.hull(function.argument().value(frame));
    }

    /** Whether the function only counts, so that nothing is read of a match. */
    public boolean counts() {
        return function.kind() == SetFunction.Kind.COUNT;
    }

    private static List<Object> with(Object number, List<Object> numbers) {
        List<Object> more = numbers.isEmpty() ? new ArrayList<>() : numbers;
        more.add(number);
        return more;
    }

    /** Forgets all matches. */
    public void clear() {
        certainly = 0;
        possibly = 0;
        certain = List.of();
        possible = List.of();
    }

    /** What the function comes to. */
    public Object result() {
        return counts() ? Totals.count(certainly, possibly) : Totals.of(function.kind(), certain, possible);
    }
}

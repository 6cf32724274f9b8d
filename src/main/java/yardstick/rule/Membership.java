package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import yardstick.number.Alternatives;
import yardstick.number.Mark;

/**
 * Whether a list holds a text, or two lists have an element in common.
 *
 * @param overlap whether both sides are lists
 * @param left a list
 * @param right a text, or a list if {@code overlap}
 */
public record Membership(boolean overlap, Expression left, Expression right, Place place) implements Test {

    @Override
    public List<Expression> operands() {
        return List.of(left, right);
    }

    @Override
    public Test map(UnaryOperator<Expression> replace) {
        return new Membership(overlap, replace.apply(left), replace.apply(right), place);
    }

    @Override
    public Truth truth(Object[] frame) {
        return truth(left.value(frame), right.value(frame));
    }

    /** Whether a list holds another value, or has an element in common with it. */
    public Truth truth(Object list, Object other) {
        if (list instanceof Alternatives || other instanceof Alternatives) {
            return Truth.alike(Alternatives.each(List.of(list, other), sides -> truth(sides.get(0), sides.get(1))));
        }
        if (list == Mark.ABSENT || other == Mark.ABSENT) {
            return Truth.FALSE;
        }
        if (list == Mark.UNKNOWN || other == Mark.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (other instanceof Choice) {
            return Choice.truth(other, ((List<?>) list)::contains);
        }
        return Truth.of(overlap ? overlap((List<?>) list, (List<?>) other) : ((List<?>) list).contains(other));
    }

    /** The lists of a dossier are short, so looking through both costs less than anything cleverer. */
    private static boolean overlap(List<?> one, List<?> other) {
        for (int i = 0; i < one.size(); i++) {
            if (other.contains(one.get(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        if (truth(frame) == Truth.UNKNOWN) {
            left.unknowns(frame, sink);
            right.unknowns(frame, sink);
        }
    }

    @Override
    public void grounds(Object[] frame, Consumer<Reading> sink) {
        left.readings(frame, sink);
        right.readings(frame, sink);
    }
}

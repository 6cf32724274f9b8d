package yardstick.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import yardstick.number.Mark;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Subject;

/** Two values compared. */
public record Comparison(Relation relation, Expression left, Expression right, Place place) implements Test {

    @Override
    public List<Expression> operands() {
        return List.of(left, right);
    }

    @Override
    public Test map(UnaryOperator<Expression> replace) {
        return new Comparison(relation, replace.apply(left), replace.apply(right), place);
    }

    @Override
    public Truth truth(Object[] frame) {
        Object a = left.value(frame);
        Object b = right.value(frame);
        return a instanceof Subject && ofDifficulties() ? concerning(frame, a, b) : truth(a, b);
    }

    /** Whether the comparison holds of two values, neither of which tells what a difficulty is of. */
    public Truth truth(Object a, Object b) {
        if (a == Mark.ABSENT || b == Mark.ABSENT) {
            return Truth.FALSE;
        }
        if (a == Mark.UNKNOWN || b == Mark.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (a instanceof Choice || b instanceof Choice) {
            Truth same = Choice.same(a, b);
            return relation == Relation.EQUAL ? same : same.not();
        }
        return switch (left.type()) {
            case NUMBER -> relation.of(a, b);
            case TEXT, IDENTIFIER -> Truth.of(relation.holds(CodePoints.ORDER.compare((String) a, (String) b)));
            case BOOLEAN -> Truth.of((relation == Relation.EQUAL) == a.equals(b));
            default -> Truth.of((relation == Relation.EQUAL) == (a == b));
        };
    }

    /** Whether a side tells what a difficulty is of: that of a whole zone is also of each grant and application of the zone. */
    public boolean ofDifficulties() {
        return ofDifficulty(left) || ofDifficulty(right);
    }

    private static boolean ofDifficulty(Expression side) {
        return side instanceof Read read && read.isOfDifficulty();
    }

    private Truth concerning(Object[] frame, Object a, Object b) {
        boolean same = a == b || concerns(left, frame, b) || concerns(right, frame, a);
        return b == Mark.ABSENT ? Truth.FALSE : Truth.of((relation == Relation.EQUAL) == same);
    }

    private static boolean concerns(Expression side, Object[] frame, Object other) {
        return ofDifficulty(side)
                && ((Read) side).owner(frame) instanceof Difficulty difficulty
                && other instanceof Subject subject
                && difficulty.concerns(subject);
    }

    @Override
    public void unknowns(Object[] frame, Consumer<Input> sink) {
        if (truth(frame) == Truth.UNKNOWN) {
            Object[] open = frame.clone();
            slots(slot -> {
                if (frame[slot] instanceof Aggregate total) {
                    open[slot] = total.keeping(doubt -> isUnknown(frame, slot, doubt));
                }
            });
            left.unknowns(open, sink);
            right.unknowns(open, sink);
        }
    }

    /** Whether the comparison stays unknown if only one of the members of a set is that something is not known of. */
    private boolean isUnknown(Object[] frame, int slot, Doubt only) {
        Object[] tried = frame.clone();
        tried[slot] = Aggregate.of(only.alone());
        return truth(tried) == Truth.UNKNOWN;
    }

    @Override
    public void grounds(Object[] frame, Consumer<Reading> sink) {
        left.readings(frame, sink);
        right.readings(frame, sink);
    }
}

package yardstick.explain.telling;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** Recognises the tests by which a pattern says which facts it is about. */
final class SelectingTest {

    private SelectingTest() {}

    /** A test that a key of a pattern's fact is the same as what is read of another. */
    record Key(Test test, Read other) {}

    /** The first test that a field, or the fact itself where the field is empty, is the same as what is read of another fact. */
    static Optional<Key> equal(Condition.Pattern pattern, String field) {
        for (Test test : pattern.tests()) {
            Read other = other(test, Relation.EQUAL, pattern.slot(), field);
            if (other != null) {
                return Optional.of(new Key(test, other));
            }
        }
        return Optional.empty();
    }

    /** What a test compares a field of a slot with, if it does and that is read of another fact, not of what difficulties are of. */
    static @Nullable Read other(Test test, Relation relation, int slot, String field) {
        if (!(test instanceof Comparison comparison) || comparison.relation() != relation) {
            return null;
        }
        Expression other = isField(comparison.left(), slot, field)
                ? comparison.right()
                : isField(comparison.right(), slot, field) ? comparison.left() : null;
        boolean apart = other instanceof Read read && read.slot() != slot && !read.isOfDifficulty();
        return apart ? (Read) other : null;
    }

    private static boolean isField(Expression side, int slot, String field) {
        return side instanceof Read read
                && (field.isEmpty() ? read.slot() == slot && read.path().isEmpty() : read.isField(slot, field));
    }

    /** How many periods back a test requires a measure to be; null if it does not require just one period. */
    static @Nullable Integer period(Test test, int slot) {
        BigDecimal back = limit(test, Relation.EQUAL, slot) instanceof Literal literal
                        && literal.value() instanceof BigDecimal number
                ? number
                : null;
        boolean whole = back != null
                && back.signum() >= 0
                && back.stripTrailingZeros().scale() <= 0
                && back.compareTo(BigDecimal.valueOf(10_000)) < 0;
        return whole && back != null ? back.intValue() : null;
    }

    /** What a test compares with how many periods back a measure is; null if it does no such thing. */
    static @Nullable Expression limit(Test test, Relation relation, int slot) {
        if (test instanceof Comparison comparison) {
            boolean left = isBack(comparison.left(), slot);
            boolean right = isBack(comparison.right(), slot);
            Relation own = left ? comparison.relation() : comparison.relation().mirrored();
            if (left != right && own == relation) {
                return left ? comparison.right() : comparison.left();
            }
        }
        return null;
    }

    private static boolean isBack(Expression side, int slot) {
        return side instanceof Read read && read.factType() == Type.MEASURE && read.isField(slot, "back");
    }

    /** Whether a test is the one that writes out the name of the measure or term asked for. */
    static boolean isName(Test test, Condition.Pattern pattern) {
        return test instanceof Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && (isName(comparison.left(), comparison.right(), pattern)
                        || isName(comparison.right(), comparison.left(), pattern));
    }

    private static boolean isName(Expression own, Expression other, Condition.Pattern pattern) {
        return isField(own, pattern.slot(), "name")
                && other instanceof Literal literal
                && literal.value().equals(pattern.requiredName().orElse(null));
    }
}

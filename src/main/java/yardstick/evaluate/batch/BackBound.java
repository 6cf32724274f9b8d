package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Calculation;
import yardstick.rule.Comparison;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Test;
import yardstick.rule.Type;

/** What a test asks of how many periods back a fact is: a relation to a number that is known before the fact is. */
record BackBound(Relation relation, Expression limit) {

    private static final BigDecimal FAR = BigDecimal.valueOf(1_000_000);

    /** The bounds that the tests of a pattern set. */
    static List<BackBound> of(Pattern pattern) {
        List<BackBound> bounds = new ArrayList<>();
        for (Test test : pattern.selection().tests()) {
            BackBound bound = of(test, pattern.slot());
            if (bound != null) {
                bounds.add(bound);
            }
        }
        return List.copyOf(bounds);
    }

    /** The bound that a test sets for the fact of a slot; null if it sets none. */
    static @Nullable BackBound of(Test test, int slot) {
        if (!(test instanceof Comparison comparison) || comparison.relation() == Relation.UNEQUAL) {
            return null;
        }
        if (isBack(comparison.left(), slot)) {
            return of(comparison.relation(), comparison.right(), slot);
        }
        return isBack(comparison.right(), slot) ? of(comparison.relation().mirrored(), comparison.left(), slot) : null;
    }

    private static @Nullable BackBound of(Relation relation, Expression limit, int slot) {
        return limit.reads(each -> each == slot) ? null : new BackBound(relation, limit);
    }

    private static boolean isBack(Expression expression, int slot) {
        return expression instanceof Read read && read.isField(slot, "back");
    }

    /** Whether a test holds of every fact within the window of a pattern. */
    static boolean isWindow(Test test, Pattern pattern) {
        return test instanceof Comparison comparison
                && isBack(comparison.left(), pattern.slot())
                && Threshold.isFixed(comparison.right())
                && pattern.window().bounds().stream().anyMatch(bound -> bound.limit() == comparison.right())
                && (comparison.relation() != Relation.EQUAL || isZero(comparison.right()));
    }

    private static boolean isZero(Expression limit) {
        BigDecimal number = number(limit);
        return number != null && number.signum() == 0;
    }

    /** Whether its limit is always an exact number, so that a fact within it passes the test. */
    boolean isExact() {
        return isExact(limit);
    }

    private static boolean isExact(Expression expression) {
        if (expression instanceof Calculation calculation) {
            return isSum(calculation) && calculation.operands().stream().allMatch(BackBound::isExact);
        }
        return Threshold.isFixed(expression)
                || (expression instanceof Read read
                        && read.factType() == Type.PERIOD
                        && read.isField(read.slot(), "back"));
    }

    private static boolean isSum(Calculation calculation) {
        return switch (calculation.operator()) {
            case PLUS, MINUS -> true;
            case TIMES, DIVIDE -> false;
        };
    }

    /** The least that a fact can be back if a number is the limit. */
    int least(BigDecimal number) {
        return switch (relation) {
            case EQUAL, AT_LEAST -> whole(number, RoundingMode.CEILING);
            case MORE -> whole(number, RoundingMode.FLOOR) + 1;
            case LESS, AT_MOST, UNEQUAL -> Integer.MIN_VALUE;
        };
    }

    /** The most that a fact can be back if a number is the limit. */
    int most(BigDecimal number) {
        return switch (relation) {
            case EQUAL, AT_MOST -> whole(number, RoundingMode.FLOOR);
            case LESS -> whole(number, RoundingMode.CEILING) - 1;
            case MORE, AT_LEAST, UNEQUAL -> Integer.MAX_VALUE;
        };
    }

    private static int whole(BigDecimal number, RoundingMode towards) {
        return number.setScale(0, towards).min(FAR).max(FAR.negate()).intValueExact();
    }

    /**
     * How much more than a rule's own period the limit is back, whatever that is; null if it may be more or less.
     *
     * @param period slot of that period; negative where a rule concludes of the current one
     */
    @Nullable
    BigDecimal distance(int period) {
        return distance(limit, period);
    }

    private static @Nullable BigDecimal distance(Expression limit, int period) {
        if (limit instanceof Literal) {
            return period < 0 ? number(limit) : null;
        }
        if (limit instanceof Calculation sum && isSum(sum)) {
            BigDecimal from = distance(sum.left(), period);
            BigDecimal more = number(sum.right());
            return from == null || more == null
                    ? null
                    : switch (sum.operator()) {
                        case PLUS -> from.add(more);
                        case MINUS -> from.subtract(more);
                        case TIMES, DIVIDE -> null;
                    };
        }
        return isBack(limit, period) ? BigDecimal.ZERO : null;
    }

    private static @Nullable BigDecimal number(Expression expression) {
        return expression instanceof Literal literal && literal.value() instanceof BigDecimal number ? number : null;
    }
}

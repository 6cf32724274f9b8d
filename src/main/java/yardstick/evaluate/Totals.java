package yardstick.evaluate;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Operator;
import yardstick.number.Range;
import yardstick.number.Ratio;
import yardstick.rule.SetFunction;

/** What functions over a set of matches come to. */
public final class Totals {

    private Totals() {}

    /** The number of matches, a range if some of them are not certain. */
    public static Object count(int certain, int possible) {
        return Range.of(Numbers.of(certain), Numbers.of(possible));
    }

    /**
     * The sum, average, least or greatest of a set; absent if there is nothing to tell.
     *
     * <p>A sum or average is unknown as soon as something about a member is. The greatest is bounded: it is no less than the greatest of
     * what is certain, and no more than the greatest of what is possible; the least likewise.
     *
     * @param certain the numbers of the members that certainly match, without those known not to be there
     * @param possible the numbers of all members that may match, the certain ones among them
     */
    public static Object of(SetFunction.Kind kind, List<?> certain, List<?> possible) {
        return switch (kind) {
            case COUNT -> count(certain.size(), possible.size());
            case SUM -> isKnown(certain, possible) ? sum(possible) : Mark.UNKNOWN;
            case AVERAGE -> average(certain, possible);
            case MIN -> extreme(-1, certain, possible);
            case MAX -> extreme(1, certain, possible);
        };
    }

    /**
     * What a function comes to if something is not known of just one member, as far as that makes a difference to the greatest or least.
     *
     * @param member its number
     * @param total what the function comes to with all members of which something is not known
     */
    public static Object alone(SetFunction.Kind kind, Object member, Object total) {
        boolean optional = Range.isOptional(total);
        Object low = Numbers.low(total);
        Object high = Numbers.high(total);
        return switch (kind) {
            case MAX -> Range.of(low, greater(low, Numbers.high(member)), optional);
            case MIN -> Range.of(lesser(high, Numbers.low(member)), high, optional);
            default -> total;
        };
    }

    private static Object greater(Object one, Object other) {
        return Numbers.compare(one, other) < 0 ? other : one;
    }

    private static Object lesser(Object one, Object other) {
        return Numbers.compare(one, other) > 0 ? other : one;
    }

    private static boolean isKnown(List<?> certain, List<?> possible) {
        return certain.size() == possible.size()
                && possible.stream().noneMatch(number -> number == Mark.UNKNOWN || Range.isOptional(number));
    }

    private static Object sum(List<?> numbers) {
        Object sum = Numbers.of(0);
        for (Object number : numbers) {
            sum = Numbers.apply(Operator.PLUS, sum, number);
        }
        return sum;
    }

    private static Object average(List<?> certain, List<?> possible) {
        if (possible.isEmpty()) {
            return Mark.ABSENT;
        }
        if (isKnown(certain, possible)) {
            return Numbers.apply(Operator.DIVIDE, sum(possible), Numbers.of(possible.size()));
        }
        return sure(certain).isEmpty() ? Range.ANY_OR_NONE : Mark.UNKNOWN;
    }

    /** Those of the numbers that are there for certain. */
    private static List<?> sure(List<?> certain) {
        return certain.stream().filter(number -> !Range.isOptional(number)).toList();
    }

    /** The greatest, or if the direction is negative the least. */
    private static Object extreme(int direction, List<?> certain, List<?> possible) {
        if (possible.isEmpty()) {
            return Mark.ABSENT;
        }
        List<?> sure = sure(certain);
        Object far = furthest(direction, direction, possible);
        Object near =
                sure.isEmpty() ? furthest(-direction, -direction, possible) : furthest(direction, -direction, sure);
        return direction > 0 ? Range.of(near, far, sure.isEmpty()) : Range.of(far, near, sure.isEmpty());
    }

    /** Of one end of each number, high or low, that which lies furthest in a direction. */
    private static Object furthest(int direction, int end, List<?> numbers) {
        Object furthest = end(end, numbers.get(0));
        for (Object number : numbers) {
            Object other = end(end, number);
            furthest = direction * Numbers.compare(other, furthest) > 0 ? other : furthest;
        }
        return furthest;
    }

    private static Object end(int end, Object number) {
        return end > 0 ? Numbers.high(number) : Numbers.low(number);
    }

    /** Whether a number may turn out not to be there, or is known not to be. */
    public static boolean mayBeAbsent(Object number) {
        return number == Mark.ABSENT || Range.isOptional(number);
    }

    /** What a derived measure holds: the number, or the bounds of it if it is there at all. */
    public static Object amount(Object value) {
        return Numbers.plain(value instanceof Range range ? range.there() : value);
    }

    /** A number as a measure holds it, a ratio to 34 digits, without zeros at the end; null for one that is not known. */
    public static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof Mark || value instanceof Range) {
            return null;
        }
        BigDecimal plain = (value instanceof Ratio ratio ? ratio.rounded() : (BigDecimal) value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

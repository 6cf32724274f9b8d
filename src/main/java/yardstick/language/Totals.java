package yardstick.language;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What functions over a set of matches come to. */
public final class Totals {

    private Totals() {}

    /** The number of matches, a range if some of them are not certain. */
    public static Object count(int certain, int possible) {
        return Range.of(Numbers.of(certain), Numbers.of(possible));
    }

    /** The sum, average, least or greatest of numbers that are all known; absent if there is none to tell. */
    public static Object of(Condition.Function.Kind kind, List<?> numbers) {
        if (numbers.isEmpty()) {
            return kind == Condition.Function.Kind.SUM ? Numbers.of(0) : Mark.ABSENT;
        }
        return switch (kind) {
            case COUNT -> Numbers.of(numbers.size());
            case SUM -> sum(numbers);
            case AVERAGE -> Numbers.apply(Operator.DIVIDE, sum(numbers), Numbers.of(numbers.size()));
            case MIN -> extreme(numbers, -1);
            case MAX -> extreme(numbers, 1);
        };
    }

    private static Object sum(List<?> numbers) {
        Object sum = Numbers.of(0);
        for (Object number : numbers) {
            sum = Numbers.apply(Operator.PLUS, sum, number);
        }
        return sum;
    }

    private static Object extreme(List<?> numbers, int direction) {
        Object low = Numbers.low(numbers.get(0));
        Object high = Numbers.high(numbers.get(0));
        for (Object number : numbers) {
            low = direction * Numbers.compare(Numbers.low(number), low) > 0 ? Numbers.low(number) : low;
            high = direction * Numbers.compare(Numbers.high(number), high) > 0 ? Numbers.high(number) : high;
        }
        return Range.of(low, high);
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

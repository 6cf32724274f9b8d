package yardstick.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number in digits, or its two ends where only these are known.
 *
 * @param low in plain notation, with {@code …} behind digits that do not end; null where nothing bounds it
 * @param high the same as {@code low} for a number that is known
 * @param optional whether it may also turn out not to be there
 */
public record Numeral(@Nullable String low, @Nullable String high, boolean optional) {

    /** So many digits after the point are told of a number that no finite decimal writes. */
    private static final int DIGITS = 6;

    /** The digits of a value; null if it is not a number. */
    public static @Nullable Numeral of(Object value) {
        if (value instanceof Alternatives) {
            return of(Alternatives.hull(value));
        }
        if (value instanceof Range range) {
            return new Numeral(digits(range.low()), digits(range.high()), range.optional());
        }
        String digits = digits(value);
        return digits == null ? null : new Numeral(digits, digits, false);
    }

    private static @Nullable String digits(Object value) {
        if (value instanceof Ratio ratio) {
            return ratio.numerator()
                            .divide(ratio.denominator(), DIGITS, RoundingMode.DOWN)
                            .toPlainString()
                    + "…";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : null;
    }

    /** It as a number or as an interval: {@code 62}, {@code [84, 94]}, {@code [0, ∞)}; null where nothing bounds it. */
    public @Nullable String interval() {
        if (low == null && high == null) {
            return null;
        }
        String from = low == null ? "(−∞" : "[" + low;
        String to = high == null ? "∞)" : high + "]";
        return !optional && low != null && low.equals(high) ? low : from + ", " + to;
    }

    /** How far two exact numbers are apart, exactly; null if either is not one. */
    public static @Nullable Object distance(Object one, Object other) {
        if (!Numbers.isExact(one) || !Numbers.isExact(other)) {
            return null;
        }
        boolean less = Numbers.compare(one, other) < 0;
        return Numbers.apply(Operator.MINUS, less ? other : one, less ? one : other);
    }
}

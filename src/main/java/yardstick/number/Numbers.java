package yardstick.number;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/**
 * Exact arithmetic on the numbers of the rule language: a {@link BigDecimal}, a {@link Ratio}, or a {@link Range} between these.
 *
 * <p>Decimals rather than binary floating point, because a policy compares figures as they are written: 59.9 is less than 60 and
 * 0.1 + 0.2 equals 0.3; ratios only where a quotient has no finite decimal.
 */
public final class Numbers {

    private static final BigDecimal[] SMALL = new BigDecimal[256];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = BigDecimal.valueOf(i);
        }
    }

    private Numbers() {}

    /** A whole number as rules know it. */
    public static BigDecimal of(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : BigDecimal.valueOf(number);
    }

    /** Compares two exact numbers or ends of ranges. */
    public static int compare(Object left, Object right) {
        if (left instanceof BigDecimal l && right instanceof BigDecimal r) {
            return l.compareTo(r);
        }
        if (left instanceof Endless) {
            return left == right ? 0 : signum(left);
        }
        if (right instanceof Endless) {
            return -signum(right);
        }
        return numerator(left)
                .multiply(denominator(right))
                .compareTo(numerator(right).multiply(denominator(left)));
    }

    /**
     * Applies an operator to two numbers, marks included: an unknown operand makes the result unknown, an absent one absent. What is
     * divided by zero, or by what may be zero, is unknown.
     */
    public static Object apply(Operator operator, Object left, Object right) {
        if (left instanceof Alternatives || right instanceof Alternatives) {
            return Alternatives.each(List.of(left, right), sides -> apply(operator, sides.get(0), sides.get(1)));
        }
        if (left == Mark.ABSENT || right == Mark.ABSENT) {
            return Mark.ABSENT;
        }
        boolean optional = Range.isOptional(left) || Range.isOptional(right);
        if (left == Mark.UNKNOWN || right == Mark.UNKNOWN) {
            return optional ? Range.ANY_OR_NONE : Mark.UNKNOWN;
        }
        if (operator == Operator.DIVIDE && mayBeZero(right)) {
            return optional ? Range.ANY_OR_NONE : Mark.UNKNOWN;
        }
        if (left instanceof Range || right instanceof Range) {
            return range(operator, left, right, optional);
        }
        return exact(operator, left, right);
    }

    /** Whether a value is a number that is known. */
    public static boolean isExact(Object value) {
        return value instanceof BigDecimal || value instanceof Ratio;
    }

    /** Whether a number is not known, though perhaps its bounds are, or what it is in each case. */
    public static boolean isOpen(Object number) {
        return number == Mark.UNKNOWN || number instanceof Range || number instanceof Alternatives;
    }

    /** Whether a value is known to be zero. */
    public static boolean isZero(Object number) {
        return isExact(number) && signum(number) == 0;
    }

    /** Whether a number is zero, or may turn out to be. */
    private static boolean mayBeZero(Object number) {
        return signum(low(number)) <= 0 && signum(high(number)) >= 0;
    }

    static Object negated(Object number) {
        return number instanceof Endless
                ? number == Endless.BELOW ? Endless.ABOVE : Endless.BELOW
                : exact(Operator.MINUS, BigDecimal.ZERO, number);
    }

    /** The sum of two numbers or ends of ranges of which not one is endless above and the other below. */
    public static Object plus(Object left, Object right) {
        return left instanceof Endless || right instanceof Endless
                ? end(Operator.PLUS, left, right)
                : apply(Operator.PLUS, left, right);
    }

    /** A number, or the end of a range, divided by a number of members. */
    public static Object over(Object sum, int members) {
        return sum instanceof Endless ? sum : apply(Operator.DIVIDE, sum, of(members));
    }

    private static Object range(Operator operator, Object left, Object right, boolean optional) {
        Object least = low(left);
        Object most = high(left);
        List<Object> corners = switch (operator) {
            case PLUS -> List.of(end(operator, least, low(right)), end(operator, most, high(right)));
            case MINUS -> List.of(end(operator, least, high(right)), end(operator, most, low(right)));
            case TIMES, DIVIDE ->
                List.of(
                        end(operator, least, low(right)),
                        end(operator, least, high(right)),
                        end(operator, most, low(right)),
                        end(operator, most, high(right)));
        };
        return Range.of(
                Collections.min(corners, Numbers::compare), Collections.max(corners, Numbers::compare), optional);
    }

    /**
     * What an operator makes of two ends of ranges; a number times what is endless is endless, but none times it is none, and a number
     * divided by it comes as close to none as one likes.
     */
    private static Object end(Operator operator, Object left, Object right) {
        if (!(left instanceof Endless) && !(right instanceof Endless)) {
            return exact(operator, left, right);
        }
        int sign = switch (operator) {
            case PLUS -> signum(left instanceof Endless ? left : right);
            case MINUS -> left instanceof Endless ? signum(left) : -signum(right);
            case TIMES -> signum(left) * signum(right);
            case DIVIDE -> right instanceof Endless ? 0 : signum(left) * signum(right);
        };
        return sign == 0 ? BigDecimal.ZERO : sign < 0 ? Endless.BELOW : Endless.ABOVE;
    }

    private static Object exact(Operator operator, Object left, Object right) {
        BigDecimal a = numerator(left);
        BigDecimal b = denominator(left);
        BigDecimal c = numerator(right);
        BigDecimal d = denominator(right);
        return switch (operator) {
            case PLUS -> quotient(a.multiply(d).add(c.multiply(b)), b.multiply(d));
            case MINUS -> quotient(a.multiply(d).subtract(c.multiply(b)), b.multiply(d));
            case TIMES -> quotient(a.multiply(c), b.multiply(d));
            case DIVIDE -> quotient(a.multiply(d), b.multiply(c));
        };
    }

    /** The quotient of two decimals: a decimal where one writes it in at most 40 digits after the point, else a ratio. */
    static Object quotient(BigDecimal numerator, BigDecimal denominator) {
        if (denominator.compareTo(BigDecimal.ONE) == 0) {
            return numerator;
        }
        BigDecimal n = denominator.signum() < 0 ? numerator.negate() : numerator;
        BigDecimal d = denominator.abs();
        BigDecimal rounded = n.divide(d, 40, java.math.RoundingMode.HALF_EVEN);
        if (rounded.multiply(d).compareTo(n) == 0) {
            BigDecimal plain = rounded.stripTrailingZeros();
            return plain.scale() < 0 ? plain.setScale(0) : plain;
        }
        return new Ratio(n, d);
    }

    /** Whether two numbers, ranges or marks are the same, however they are written. */
    public static boolean same(Object left, Object right) {
        if (left instanceof Mark || right instanceof Mark) {
            return left == right;
        }
        return Range.isOptional(left) == Range.isOptional(right)
                && compare(low(left), low(right)) == 0
                && compare(high(left), high(right)) == 0;
    }

    /** How many digits it takes to write a number down, or the ends of a range; 0 for a mark. */
    public static int digits(Object number) {
        if (number instanceof Range range) {
            return Math.max(digits(range.low()), digits(range.high()));
        }
        if (number instanceof Ratio ratio) {
            return digits(ratio.numerator()) + digits(ratio.denominator());
        }
        return number instanceof BigDecimal decimal ? Math.max(decimal.precision(), Math.abs(decimal.scale())) : 0;
    }

    /** A number, range or mark as it is told: decimals without zeros at the end, a ratio as it is. */
    public static Object plain(Object number) {
        if (number instanceof Range range) {
            return Range.of(plain(range.low()), plain(range.high()), range.optional());
        }
        if (!(number instanceof BigDecimal decimal)) {
            return number;
        }
        BigDecimal plain = decimal.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** A number that is known as a decimal; a ratio to 34 digits. */
    public static BigDecimal decimal(Object exact) {
        return exact instanceof Ratio ratio ? ratio.rounded() : (BigDecimal) exact;
    }

    /** The least that a number, range or {@link Mark#UNKNOWN} can be; nothing bounds what is not known. */
    public static Object low(Object number) {
        if (number instanceof Alternatives) {
            return low(Alternatives.hull(number));
        }
        return number == Mark.UNKNOWN ? Endless.BELOW : number instanceof Range range ? range.low() : number;
    }

    /** The most that a number, range or {@link Mark#UNKNOWN} can be; nothing bounds what is not known. */
    public static Object high(Object number) {
        if (number instanceof Alternatives) {
            return high(Alternatives.hull(number));
        }
        return number == Mark.UNKNOWN ? Endless.ABOVE : number instanceof Range range ? range.high() : number;
    }

    static int signum(Object number) {
        return number == Endless.BELOW
                ? -1
                : number == Endless.ABOVE ? 1 : numerator(number).signum();
    }

    static BigDecimal numerator(Object number) {
        return number instanceof Ratio ratio ? ratio.numerator() : (BigDecimal) number;
    }

    static BigDecimal denominator(Object number) {
        return number instanceof Ratio ratio ? ratio.denominator() : BigDecimal.ONE;
    }
}

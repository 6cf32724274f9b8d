package yardstick.language;

import java.math.BigDecimal;

/**
 * Exact arithmetic on the numbers of the rule language: a {@link BigDecimal}, a {@link Ratio}, or a {@link Range} of these.
 *
 * <p>Decimals rather than binary floating point, because a policy compares figures as they are written: 59.9 is less than 60 and
 * 0.1 + 0.2 equals 0.3; ratios only where a quotient has no finite decimal.
 */
final class Numbers {

    private static final BigDecimal[] SMALL = new BigDecimal[256];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = BigDecimal.valueOf(i);
        }
    }

    private Numbers() {}

    static BigDecimal of(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : BigDecimal.valueOf(number);
    }

    /** Compares two exact numbers, neither a range. */
    static int compare(Object left, Object right) {
        if (left instanceof BigDecimal l && right instanceof BigDecimal r) {
            return l.compareTo(r);
        }
        return numerator(left)
                .multiply(denominator(right))
                .compareTo(numerator(right).multiply(denominator(left)));
    }

    /** Applies an operator to two numbers, marks included: an unknown operand makes the result unknown, an absent one absent. */
    static Object apply(Operator operator, Object left, Object right) {
        if (left instanceof Mark || right instanceof Mark) {
            return left == Mark.ABSENT || right == Mark.ABSENT ? Mark.ABSENT : Mark.UNKNOWN;
        }
        if (left instanceof Range || right instanceof Range) {
            return ranges(operator, left, right);
        }
        return exact(operator, left, right);
    }

    private static Object ranges(Operator operator, Object left, Object right) {
        Object[] corners = {
            exact(operator, low(left), low(right)),
            exact(operator, low(left), high(right)),
            exact(operator, high(left), low(right)),
            exact(operator, high(left), high(right))
        };
        Object low = corners[0];
        Object high = corners[0];
        for (Object corner : corners) {
            low = compare(corner, low) < 0 ? corner : low;
            high = compare(corner, high) > 0 ? corner : high;
        }
        return Range.of(low, high);
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

    static Object low(Object number) {
        return number instanceof Range range ? range.low() : number;
    }

    static Object high(Object number) {
        return number instanceof Range range ? range.high() : number;
    }

    private static BigDecimal numerator(Object number) {
        return number instanceof Ratio ratio ? ratio.numerator() : (BigDecimal) number;
    }

    private static BigDecimal denominator(Object number) {
        return number instanceof Ratio ratio ? ratio.denominator() : BigDecimal.ONE;
    }
}

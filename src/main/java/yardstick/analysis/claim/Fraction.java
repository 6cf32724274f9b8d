package yardstick.analysis.claim;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An exact number.
 *
 * @param over the numerator
 * @param under the denominator, greater than zero; the two have no common divisor
 */
public record Fraction(BigInteger over, BigInteger under) implements Comparable<Fraction> {

    public static final Fraction ZERO = new Fraction(BigInteger.ZERO, BigInteger.ONE);
    public static final Fraction ONE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public Fraction {
        if (!under.equals(BigInteger.ONE)) {
            BigInteger divisor = under.signum() < 0 ? over.gcd(under).negate() : over.gcd(under);
            over = over.divide(divisor);
            under = under.divide(divisor);
        }
    }

    public static Fraction of(long number) {
        return new Fraction(BigInteger.valueOf(number), BigInteger.ONE);
    }

    public static Fraction of(BigDecimal number) {
        return number.scale() <= 0
                ? new Fraction(number.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    public Fraction plus(Fraction other) {
        return new Fraction(over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
    }

    public Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    public Fraction dividedBy(Fraction other) {
        return new Fraction(over.multiply(other.under), under.multiply(other.over));
    }

    public Fraction negated() {
        return new Fraction(over.negate(), under);
    }

    public int signum() {
        return over.signum();
    }

    public boolean isWhole() {
        return under.equals(BigInteger.ONE);
    }

    /** The greatest whole number that is not above it. */
    Fraction floor() {
        BigInteger[] parts = over.divideAndRemainder(under);
        return new Fraction(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** The least whole number that is not below it. */
    Fraction ceiling() {
        return negated().floor().negated();
    }

    @Override
    public int compareTo(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under));
    }

    @Override
    public String toString() {
        try {
            BigDecimal decimal = new BigDecimal(over).divide(new BigDecimal(under));
            return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
        } catch (ArithmeticException endless) {
            return over + "/" + under;
        }
    }
}

package yardstick.number;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * A number that no finite decimal writes, such as a third; so that an average of three scores compares exactly.
 *
 * @param denominator greater than zero
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    /** The nearest decimal of 34 digits. */
    public BigDecimal rounded() {
        return numerator.divide(denominator, MathContext.DECIMAL128);
    }

    @Override
    public String toString() {
        return rounded().toString();
    }
}

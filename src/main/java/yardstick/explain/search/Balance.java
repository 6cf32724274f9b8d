package yardstick.explain.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import yardstick.rule.Input;

/**
 * What turns where a sum of figures passes zero.
 *
 * @param sameness whether the figures have to come to the very number
 */
record Balance(LinearForm sum, boolean sameness) {

    /** More digits after the point are not looked at where figures have to come to the very number. */
    private static final int MOST_DIGITS = 12;

    boolean has(Input figure) {
        return sum.weight(figure).signum() != 0;
    }

    /** What follows from this and another one, both with the figure, without it: a step of Fourier–Motzkin elimination. */
    Balance without(Input figure, Balance other) {
        return new Balance(sum.without(figure, other.sum), sameness || other.sameness);
    }

    /** Adds the values of its only figure around the one at which it is zero, in steps of so many digits after the point. */
    void addRoots(Input figure, int digits, Set<BigDecimal> values) {
        if (digits > MOST_DIGITS) {
            return;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal low = sum.root(figure, digits, RoundingMode.FLOOR);
        BigDecimal high = sum.root(figure, digits, RoundingMode.CEILING);
        values.add(low);
        values.add(high);
        if (low.compareTo(high) == 0) {
            values.add(low.subtract(step));
            values.add(high.add(step));
        } else if (sameness) {
            values.add(sum.root(figure, MOST_DIGITS, RoundingMode.HALF_EVEN).stripTrailingZeros());
        }
    }
}

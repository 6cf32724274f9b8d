package yardstick.text;

import java.math.BigDecimal;
import java.util.Optional;
import yardstick.problem.Words;

/**
 * How many digits a number may have, wherever it is written: exact arithmetic on what passes here stays quick and small. Equal
 * numbers pass alike, however many zeros or exponents they are written with.
 */
public final class Digits {

    /** Digits before the decimal point. */
    public static final int WHOLE = 30;
    /** Digits after the decimal point, zeros at the end not counted. */
    public static final int FRACTION = 18;
    /** Characters that are looked at at all. */
    private static final int LONGEST = 1_000;

    private Digits() {}

    /** What to do about a number that has too many. */
    public static Words hint() {
        return new Words(
                "小数点前至多 " + WHOLE + " 位，小数点后至多 " + FRACTION + " 位",
                "write at most " + WHOLE + " digits before the point and " + FRACTION + " after it");
    }

    /** The number that decimal digits, perhaps with a point and an exponent, stand for; none if it has too many. */
    public static Optional<BigDecimal> read(String number) {
        if (number.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return fit(new BigDecimal(number));
        } catch (NumberFormatException beyondAllExponents) {
            return isZero(number) ? Optional.of(BigDecimal.ZERO) : Optional.empty();
        }
    }

    private static boolean isZero(String number) {
        return number.matches("[-+]?[0.]+([eE].*)?");
    }

    /** The same number without an exponent and without zeros beyond the limit; none if it has too many digits. */
    public static Optional<BigDecimal> fit(BigDecimal number) {
        if (number.signum() == 0) {
            return Optional.of(number.scale() < 0 || number.scale() > FRACTION ? BigDecimal.ZERO : number);
        }
        if ((long) number.precision() - number.scale() > WHOLE) {
            return Optional.empty();
        }
        if (number.scale() < 0) {
            return Optional.of(number.setScale(0));
        }
        BigDecimal shortest = number.scale() > FRACTION ? number.stripTrailingZeros() : number;
        return shortest.scale() > FRACTION ? Optional.empty() : Optional.of(shortest);
    }
}

package yardstick.facts;

import java.math.BigDecimal;

/** The limits of numbers: exact arithmetic on what passes here stays quick and small. */
final class Numbers {

    private static final int LONGEST_EXPONENT = 4;

    private Numbers() {}

    /** Whether a number as written is short enough to be read at all. */
    static boolean isSmallEnough(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        return text.length() <= Limits.NUMBER && (exponent < 0 || text.length() - exponent - 1 <= LONGEST_EXPONENT);
    }

    static boolean isSmallEnough(BigDecimal number) {
        return Math.abs(number.scale()) <= Limits.SCALE
                && number.precision() - number.scale() <= Limits.WHOLE_DIGITS
                && number.toPlainString().length() <= Limits.NUMBER;
    }
}

package yardstick.crosscheck;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The functions of rules, which stock Drools is given by static imports. */
public final class StockFunctions {

    private StockFunctions() {}

    public static BigDecimal min(Number a, Number b) {
        return exact(a).min(exact(b));
    }

    public static BigDecimal max(Number a, Number b) {
        return exact(a).max(exact(b));
    }

    public static BigDecimal abs(Number number) {
        return exact(number).abs();
    }

    public static BigDecimal round(Number number, int places) {
        return exact(number).setScale(places, RoundingMode.HALF_UP);
    }

    public static BigDecimal floor(Number number) {
        return exact(number).setScale(0, RoundingMode.FLOOR);
    }

    private static BigDecimal exact(Number number) {
        return new BigDecimal(number.toString());
    }
}

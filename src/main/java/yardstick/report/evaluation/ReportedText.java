package yardstick.report.evaluation;

import java.util.Objects;
import yardstick.decision.Reported;
import yardstick.number.Mark;
import yardstick.number.Numeral;

/** A figure that a matter reports, as text: with its unit, by its bounds where only these are known, and as a question mark without. */
public final class ReportedText {

    private ReportedText() {}

    public static String of(Reported value) {
        if (value.value() == Mark.ABSENT) {
            return "–";
        }
        Numeral numeral = Numeral.of(value.value());
        if (numeral == null) {
            return "?";
        }
        String low = numeral.low() == null ? "(−∞" : "[" + numeral.low();
        String high = numeral.high() == null ? "∞)" : numeral.high() + "]";
        boolean known = !numeral.optional() && Objects.equals(numeral.low(), numeral.high());
        return ((known ? numeral.low() : low + ", " + high) + " " + value.unit()).strip();
    }
}

package yardstick.decision;

import java.util.List;
import yardstick.number.Mark;
import yardstick.number.Numeral;
import yardstick.problem.Brief;
import yardstick.rule.Input;

/**
 * A figure of a subject that a matter reports, of the period decided.
 *
 * @param value a decimal, a ratio, a range of what it may be, or a mark where nothing is known of it or where there is none
 * @param unit empty where the policy names none
 * @param missing the inputs that keep it from being known
 */
public record Reported(String name, Object value, String unit, List<Input> missing) {

    /** It in digits, without its unit: its bounds where only these are known, a question mark where none are, a dash where there is no figure. */
    public String shown() {
        if (value == Mark.ABSENT) {
            return "–";
        }
        Numeral numeral = Numeral.of(value);
        String interval = numeral == null ? null : numeral.interval();
        return interval == null ? "?" : interval;
    }

    /** Whether another one is told in the same words, whatever keeps either from being known. */
    public boolean isToldAs(Reported other) {
        return shown().equals(other.shown()) && unit.equals(other.unit);
    }

    @Override
    public String toString() {
        return Brief.of("Reported", name + " " + value);
    }
}

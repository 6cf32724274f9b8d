package yardstick.decision;

import java.util.List;
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

    @Override
    public String toString() {
        return Brief.of("Reported", name + " " + value);
    }
}

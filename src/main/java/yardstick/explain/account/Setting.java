package yardstick.explain.account;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.rule.Input;

/**
 * One figure set to another value.
 *
 * @param from BigDecimal, String or list of texts; null where it is missing
 * @param to of the same type; null where it is taken to be missing
 */
public record Setting(
        Input input, @Nullable Object from, @Nullable Object to) {

    @Override
    public String toString() {
        return Brief.of("Setting", input.fullName() + " " + from + " → " + to);
    }
}

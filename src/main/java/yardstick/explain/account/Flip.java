package yardstick.explain.account;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.rule.Input;

/**
 * The least change of one known figure that changes a decision.
 *
 * @param input of the subject itself or of its zone
 * @param from the figure as it is
 * @param to the nearest value that changes the decision
 * @param distance how far the figure is from it, in its unit; greater than 0
 * @param unit of the figure, as far as the parameter that it is compared with tells; null otherwise
 * @param percent the distance in per cent of the figure that would have to be reached, to one digit; of the figure as it is where that is 0
 * @param outcome code of the outcome that it would give
 */
public record Flip(
        Input input,
        BigDecimal from,
        BigDecimal to,
        BigDecimal distance,
        @Nullable String unit,
        BigDecimal percent,
        String outcome) {

    @Override
    public String toString() {
        return Brief.of(
                "Flip", input.fullName() + " " + from.toPlainString() + " → " + to.toPlainString() + ": " + outcome);
    }
}

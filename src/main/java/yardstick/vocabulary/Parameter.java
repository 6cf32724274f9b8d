package yardstick.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * One figure of the policy itself: 参数; a line of the policy folder's {@code parameters.csv}, never of a dossier.
 *
 * @param name by which rules ask for it
 * @param value the figure as written, exact
 * @param unit such as 分, % or 期
 * @param clause the clause that it belongs to
 * @param status {@code published} by the source, or {@code assumed}
 */
public record Parameter(
        String name,
        BigDecimal value,
        String unit,
        String clause,
        String status,
        @Nullable String note) implements Fact {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return Brief.of("Parameter", name + " = " + value.toPlainString() + " " + unit);
    }
}

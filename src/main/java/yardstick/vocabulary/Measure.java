package yardstick.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * One figure of one subject in one period: 指标; an entry of {@code measures}, or what a rule derives.
 *
 * @param of whose figure it is
 * @param name of the figure, such as 成效得分
 * @param back how many periods before {@code asOf}; negative for a later one
 * @param value the figure as written, in the unit that the policy gives it, 1 for true and 0 for false, of at most {@link
 *     DossierLimits#WHOLE_DIGITS} digits and {@link DossierLimits#SCALE} behind the point; null where not known
 */
public record Measure(
        Subject of,
        String name,
        Period period,
        int back,
        @Nullable BigDecimal value) implements Fact {

    /** The zone of the subject. */
    public @Nullable Zone zone() {
        return of.inZone();
    }

    /** The designation of the subject. */
    public @Nullable Designation designation() {
        return of.ofDesignation();
    }

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
        return Brief.of(
                "Measure",
                of.ids() + " " + name + "@" + period + " = " + (value == null ? "not known" : value.toPlainString()));
    }
}

package yardstick.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;
import yardstick.number.Range;
import yardstick.number.Ratio;
import yardstick.problem.Brief;
import yardstick.text.Digits;

/**
 * One figure of one subject in one period: 指标; an entry of {@code measures}, or what a rule derives.
 *
 * @param of whose figure it is
 * @param name of the figure, such as 成效得分
 * @param back how many periods before {@code asOf}; negative for a later one
 * @param amount what rules read: the figure as written, in the unit that the policy gives it, 1 for true and 0 for false, of at most
 *     {@link DossierLimits#WHOLE_DIGITS} digits and {@link DossierLimits#SCALE} behind the point; of a derived one also a {@link Ratio};
 *     a {@link Range} where only its bounds are known, {@link Mark#UNKNOWN} where not even these are, and {@link Mark#ABSENT} where no
 *     figure is due, so that nothing is missing and no pattern matches it
 */
public record Measure(Subject of, String name, Period period, int back, Object amount) implements Fact {

    /** A figure that is known, or of which nothing is known. */
    public Measure(Subject of, String name, Period period, int back, @Nullable BigDecimal value) {
        this(of, name, period, back, value == null ? Mark.UNKNOWN : (Object) value);
    }

    /** The figure, a derived one to 34 digits; null where it is not known or not due. */
    public @Nullable BigDecimal value() {
        return amount instanceof BigDecimal known ? known : amount instanceof Ratio ratio ? ratio.rounded() : null;
    }

    /** Whether a number can be a figure of a dossier: whether it has no more digits than are read. */
    public static boolean isFigure(BigDecimal number) {
        return Digits.fit(number).isPresent();
    }

    /** Whether a figure is due of the subject in the period; most are. */
    public boolean applies() {
        return amount != Mark.ABSENT;
    }

    /** The zone of the subject. */
    public @Nullable Zone zone() {
        return of.inZone();
    }

    /** The party of the subject. */
    public @Nullable Party party() {
        return of.ofParty();
    }

    /** The designation of the subject. */
    public @Nullable Designation designation() {
        return of.ofDesignation();
    }

    private Object told() {
        BigDecimal value = value();
        return value != null
                ? value.toPlainString()
                : !applies() ? "not due" : amount instanceof Range ? amount : "not known";
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
        return Brief.of("Measure", of.ids() + " " + name + "@" + period + " = " + told());
    }
}

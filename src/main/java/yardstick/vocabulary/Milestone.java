package yardstick.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * One line of the responsibility letter, 责任书, of a grant or an application: 里程碑; an entry of {@code milestones}.
 *
 * @param id one of its own within the grant or application
 * @param due the period by whose end it is to be reached
 * @param back how many periods before {@code asOf} it was due; negative if later
 * @param progress in per cent, from 0 to 100; null where not known
 */
public record Milestone(
        Pair of,
        String id,
        String title,
        Period due,
        int back,
        @Nullable BigDecimal progress) implements Fact {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a number can be a progress: whether it lies from 0 to 100. */
    public static boolean isProgress(BigDecimal number) {
        return number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
    }

    /** The zone of the grant or application. */
    public Zone zone() {
        return of.zone();
    }

    /** The designation of the grant or application. */
    public Designation designation() {
        return of.designation();
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
                "Milestone",
                of.ids() + " " + id + " due " + due + ", progress "
                        + (progress == null ? "not known" : progress.toPlainString()));
    }
}

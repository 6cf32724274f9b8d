package yardstick.vocabulary;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * One line of the responsibility letter, 责任书, of a grant or an application, or of a zone or party itself: 里程碑; an entry of {@code milestones}.
 *
 * @param id one of its own within what it is of
 * @param due the period by whose end it is to be reached
 * @param back how many periods before {@code asOf} it was due; negative if later
 * @param progress in per cent, from 0 to 100; null where not known
 */
public record Milestone(
        Subject of,
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

    /** The zone that it is of, or that its grant or application is of. */
    public @Nullable Zone zone() {
        return of.inZone();
    }

    /** The party that it is of, or that its grant or application is of. */
    public @Nullable Party party() {
        return of.ofParty();
    }

    /** The designation of its grant or application. */
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
                "Milestone",
                of.ids() + " " + id + " due " + due + ", progress "
                        + (progress == null ? "not known" : progress.toPlainString()));
    }
}

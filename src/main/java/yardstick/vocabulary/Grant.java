package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * A zone or party carries a designation since a period: 赋能; an entry of {@code grants}.
 *
 * @param ordinal number within the dossier, by holder and designation, after all designations
 * @param since the first period of it
 * @param tenure number of periods from {@code since} to {@code asOf}, both included; below 1 for a grant still to come
 * @param withdrawnIn the period of a written renunciation; null where there is none
 * @param withdrawn whether it was renounced by {@code asOf}
 */
public record Grant(
        int ordinal,
        Holder holder,
        Designation designation,
        Period since,
        int tenure,
        @Nullable Period withdrawnIn,
        boolean withdrawn)
        implements Pair {

    @Override
    public Kind subjectKind() {
        return Kind.GRANT;
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
        return Brief.of("Grant", ids() + " since " + since + (withdrawn ? ", withdrawn" : ""));
    }
}

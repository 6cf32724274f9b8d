package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * A matter raised by a zone: 困难诉求. Without a designation it concerns the whole zone and all that the zone carries or seeks.
 * An entry of {@code difficulties}.
 *
 * @param of what it was raised about: the zone, or the grant or application
 * @param id one of its own within the zone
 * @param owner who has to solve it, {@code CITY} or {@code ZONE}
 * @param back how many periods before {@code asOf} it was raised; negative if later
 * @param resolvedIn the period in which it was resolved; null where it was not
 * @param open whether it was not resolved by {@code asOf}
 */
public record Difficulty(
        Subject of,
        String id,
        String title,
        String owner,
        Period raised,
        int back,
        @Nullable Period resolvedIn,
        boolean open)
        implements Fact {

    /** The zone that raised it. */
    public Zone zone() {
        return of instanceof Pair pair ? pair.zone() : (Zone) of;
    }

    /** The designation it concerns; none where it concerns the whole zone. */
    public @Nullable Designation designation() {
        return of.ofDesignation();
    }

    /** Whether it concerns the subject: its own, or any pair of a zone that it concerns as a whole. */
    public boolean concerns(Subject subject) {
        return subject == of || (subject instanceof Pair pair && pair.zone() == of);
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
        return Brief.of("Difficulty", of.ids() + " " + id + " of " + owner + ", " + (open ? "open" : "resolved"));
    }
}

package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * A matter raised by a zone or party: 困难诉求. Without a designation it concerns all of that and what it carries or seeks; without a
 * zone or party, the designation and all who carry or seek it.
 * An entry of {@code difficulties}.
 *
 * @param of what it was raised about: the zone, party or designation, or the grant or application
 * @param id one of its own within the zone or party, or among those of the designation alone
 * @param owner who has to solve it, {@code CITY} or {@code ZONE}
 * @param back how many periods before {@code asOf} it was raised; negative if later
 * @param resolvedIn the period in which it was resolved; null where it was not
 * @param answeredIn the period in which whoever raised it was told what became of it; null where nobody was
 * @param resolved whether it was resolved by {@code asOf}
 * @param answered whether it was answered by {@code asOf}
 * @param age how many periods it has been open: up to {@code asOf}, or up to when it was resolved
 */
public record Difficulty(
        Subject of,
        String id,
        String title,
        String owner,
        Period raised,
        int back,
        @Nullable Period resolvedIn,
        @Nullable Period answeredIn,
        boolean resolved,
        boolean answered,
        int age)
        implements Fact {

    /** A difficulty as seen from a period. */
    public static Difficulty seen(
            Subject of,
            String id,
            String title,
            String owner,
            Period raised,
            @Nullable Period resolvedIn,
            @Nullable Period answeredIn,
            Period asOf) {
        boolean resolved = resolvedIn != null && Subjects.reached(resolvedIn, asOf);
        int age = raised.before(resolvedIn != null && resolved ? resolvedIn : asOf);
        return new Difficulty(
                of,
                id,
                title,
                owner,
                raised,
                raised.before(asOf),
                resolvedIn,
                answeredIn,
                resolved,
                Subjects.reached(answeredIn, asOf),
                Math.max(0, age));
    }

    /** Whether it was not resolved by {@code asOf}. */
    public boolean open() {
        return !resolved;
    }

    /** The zone that raised it, if a zone did. */
    public @Nullable Zone zone() {
        return of.inZone();
    }

    /** The party that raised it, if a party did. */
    public @Nullable Party party() {
        return of.ofParty();
    }

    /** The designation it concerns; none where it concerns all of a zone or party. */
    public @Nullable Designation designation() {
        return of.ofDesignation();
    }

    /** Whether it concerns the subject: its own, or any pair of a zone, party or designation that it concerns as a whole. */
    public boolean concerns(Subject subject) {
        return subject == of || (subject instanceof Pair pair && (pair.holder() == of || pair.designation() == of));
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
        return Brief.of("Difficulty", of.ids() + " " + id + " of " + owner + ", " + (resolved ? "resolved" : "open"));
    }
}

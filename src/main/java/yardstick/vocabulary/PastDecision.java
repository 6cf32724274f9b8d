package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * What was decided about a subject in an earlier period; an entry of {@code decisions}, which rules call {@code Decision}.
 *
 * @param of whom it was about
 * @param matter in which it was decided, by its id; null where the policy has one for that kind of subject, so that nothing was said
 * @param back how many periods before {@code asOf}; there yet from 1 on
 * @param outcome the code of the outcome, or {@code UNDETERMINED}; null where not known, nor whether there was a decision at all
 */
public record PastDecision(
        Subject of,
        @Nullable String matter,
        Period period,
        int back,
        @Nullable String outcome) implements Fact {

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

    /** The same as seen from another period, of the subject as seen from there. */
    PastDecision at(Subject subject, Period asOf) {
        return new PastDecision(subject, matter, period, period.before(asOf), outcome);
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
                "PastDecision",
                of.ids() + (matter == null ? "" : " " + matter) + "@" + period + " = "
                        + (outcome == null ? "not known" : outcome));
    }
}

package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * A conclusion that a rule inferred about a subject, by name: 术语. It is of one evaluation, and in no dossier.
 *
 * @param of the subject
 * @param name the name that the rule gave it
 * @param period in which it holds
 * @param back how many periods before {@code asOf} that is; 0 unless the rule says of which period it concludes
 */
public record Term(Subject of, String name, Period period, int back) implements Fact {

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
        return Brief.of("Term", of.ids() + " " + name + (back == 0 ? "" : "@" + period));
    }
}

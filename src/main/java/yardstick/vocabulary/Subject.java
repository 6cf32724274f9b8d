package yardstick.vocabulary;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What a decision can be about. Ordinals follow ids: zones first, then parties, then designations, then grants and applications by the two,
 * so that facts of subjects can stand in arrays.
 */
public sealed interface Subject extends Fact permits Holder, Designation, Pair {

    /** The order of decisions: by zone or party, then by designation; what has none comes first. */
    Comparator<Subject> ORDER = Subject::compare;

    /** Which kind of subject this is. */
    Kind subjectKind();

    /** Number of the subject within its dossier, from 0; stays the same when the dossier is read at another period. */
    int ordinal();

    /** The zone or party that the subject is or belongs to; none for a designation. */
    @Nullable
    Holder holder();

    /** The zone that the subject is or belongs to; none for a designation, and for what is of a party. */
    default @Nullable Zone inZone() {
        return holder() instanceof Zone zone ? zone : null;
    }

    /** The party that the subject is or belongs to; none for a designation, and for what is of a zone. */
    default @Nullable Party ofParty() {
        return holder() instanceof Party party ? party : null;
    }

    /** The designation that the subject is or belongs to; none for a zone. */
    @Nullable
    Designation ofDesignation();

    /** The id of its zone; empty for a designation, and for what is of a party. */
    default String zoneId() {
        Zone zone = inZone();
        return zone == null ? "" : zone.id();
    }

    /** The id of its party; empty for a designation, and for what is of a zone. */
    default String partyId() {
        Party party = ofParty();
        return party == null ? "" : party.id();
    }

    /** The id of its designation; empty for a zone or party. */
    default String designationId() {
        Designation designation = ofDesignation();
        return designation == null ? "" : designation.id();
    }

    /** Its ids as messages show them, such as {@code Z01/D02}. */
    default String ids() {
        Holder holder = holder();
        String first = holder == null ? "" : holder.id();
        return first + (first.isEmpty() || designationId().isEmpty() ? "" : "/") + designationId();
    }

    /**
     * How many periods up to the dossier's {@code asOf}, that one included, there is something to know about the subject: no limit for
     * zones and designations; below 1 for what is still to come.
     */
    int tenure();

    /** Grants and applications are numbered in this order, so that their zones and designations need not be looked at. */
    private static int compare(Subject one, Subject other) {
        if (one.subjectKind().isPair() && other.subjectKind().isPair()) {
            return Integer.compare(one.ordinal(), other.ordinal());
        }
        int byHolder = Integer.compare(number(one.holder()), number(other.holder()));
        return byHolder != 0 ? byHolder : Integer.compare(number(one.ofDesignation()), number(other.ofDesignation()));
    }

    private static int number(@Nullable Subject subject) {
        return subject == null ? -1 : subject.ordinal();
    }
}

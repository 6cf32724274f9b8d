package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a decision can be about. Ordinals follow ids: zones first, then designations, then grants and applications by zone and designation,
 * so that facts of subjects can stand in arrays.
 */
public sealed interface Subject extends Fact permits Zone, Designation, Pair {

    /** Which kind of subject this is. */
    Kind subjectKind();

    /** Number of the subject within its dossier, from 0; stays the same when the dossier is read at another period. */
    int ordinal();

    /** The zone that the subject is or belongs to; none for a designation. */
    @Nullable
    Zone inZone();

    /** The designation that the subject is or belongs to; none for a zone. */
    @Nullable
    Designation ofDesignation();

    /** The id of its zone; empty for a designation. */
    default String zoneId() {
        Zone zone = inZone();
        return zone == null ? "" : zone.id();
    }

    /** The id of its designation; empty for a zone. */
    default String designationId() {
        Designation designation = ofDesignation();
        return designation == null ? "" : designation.id();
    }

    /** Its ids as messages show them, such as {@code Z01/D02}. */
    default String ids() {
        return zoneId() + (zoneId().isEmpty() || designationId().isEmpty() ? "" : "/") + designationId();
    }

    /**
     * How many periods up to the dossier's {@code asOf}, that one included, there is something to know about the subject: no limit for
     * zones and designations; below 1 for what is still to come.
     */
    int tenure();
}

package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;

/** What a decision can be about. */
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

    /** Its ids as messages show them, such as {@code Z01/D02}. */
    default String ids() {
        Zone zone = inZone();
        Designation designation = ofDesignation();
        return (zone == null ? "" : zone.id())
                + (zone == null || designation == null ? "" : "/")
                + (designation == null ? "" : designation.id());
    }

    /** How many periods up to the dossier's {@code asOf} there is something to know about the subject. */
    int tenure();
}

package yardstick.vocabulary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * Something that a zone can carry: 试点, 功能, 品牌 and the like; an entry of {@code designations}.
 *
 * @param ordinal number within the dossier, by id, after all zones
 * @param id by which the dossier refers to it, one of its own among designations
 * @param kind one of {@code PILOT FUNCTION BRAND PARK PROJECT POLICY TASK}
 * @param status {@code HELD} by the city, or {@code SOUGHT}, 正在争取
 * @param industries what it requires of a zone's leading industries; empty where it requires nothing, as are the two lists that follow
 * @param places how many zones may carry it, a whole number from 0; null where unlimited
 * @param after the stage before it, which one holds first; null where there is none
 * @param from the first period in which it is in force; null where it always was
 * @param until the last period in which it is in force; null where there is no end
 * @param started whether {@code from} has come by {@code asOf}
 * @param expired whether {@code until} lies before {@code asOf}
 */
public record Designation(
        int ordinal,
        String id,
        String name,
        String kind,
        String status,
        @Nullable String leadAgency,
        List<String> industries,
        List<String> functions,
        List<String> layouts,
        @Nullable BigDecimal places,
        @Nullable Designation after,
        @Nullable Period from,
        @Nullable Period until,
        boolean started,
        boolean expired)
        implements Subject {

    /** A designation without a stage before it, in force at all times. */
    public Designation(
            int ordinal,
            String id,
            String name,
            String kind,
            String status,
            @Nullable String leadAgency,
            List<String> industries,
            List<String> functions,
            List<String> layouts,
            @Nullable BigDecimal places) {
        this(
                ordinal,
                id,
                name,
                kind,
                status,
                leadAgency,
                industries,
                functions,
                layouts,
                places,
                null,
                null,
                null,
                true,
                false);
    }

    /** The same designation by its number in a dossier, after a stage, and as seen from a period; this itself if it is so already. */
    public Designation seen(int number, @Nullable Designation stage, Period asOf) {
        boolean begun = from == null || Subjects.reached(from, asOf);
        boolean over = until != null && until.before(asOf) > 0;
        return number == ordinal && Objects.equals(stage, after) && begun == started && over == expired
                ? this
                : new Designation(
                        number,
                        id,
                        name,
                        kind,
                        status,
                        leadAgency,
                        industries,
                        functions,
                        layouts,
                        places,
                        stage,
                        from,
                        until,
                        begun,
                        over);
    }

    @Override
    public Kind subjectKind() {
        return Kind.DESIGNATION;
    }

    @Override
    public @Nullable Holder holder() {
        return null;
    }

    @Override
    public Designation ofDesignation() {
        return this;
    }

    @Override
    public int tenure() {
        return Integer.MAX_VALUE;
    }

    /** Whether only so many zones may carry it. */
    public boolean limited() {
        return places != null;
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
        return Brief.of("Designation", id + " " + name);
    }
}

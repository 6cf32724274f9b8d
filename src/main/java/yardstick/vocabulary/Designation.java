package yardstick.vocabulary;

import java.math.BigDecimal;
import java.util.List;
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
        @Nullable BigDecimal places)
        implements Subject {

    @Override
    public Kind subjectKind() {
        return Kind.DESIGNATION;
    }

    @Override
    public @Nullable Zone inZone() {
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

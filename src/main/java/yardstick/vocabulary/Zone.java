package yardstick.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * A place that carries designations: 功能区 or 园区.
 *
 * @param level such as {@code NATIONAL}; null where not known
 * @param leadingIndustries 主导产业; null where not known, as are the three lists that follow
 */
public record Zone(
        int ordinal,
        String id,
        String name,
        @Nullable String district,
        @Nullable String level,
        @Nullable String ecosystem,
        @Nullable String managementBody,
        @Nullable List<String> leadingIndustries,
        @Nullable List<String> featuredIndustries,
        @Nullable List<String> functions,
        @Nullable List<String> layouts)
        implements Subject {

    @Override
    public Kind subjectKind() {
        return Kind.ZONE;
    }

    @Override
    public Zone inZone() {
        return this;
    }

    @Override
    public @Nullable Designation ofDesignation() {
        return null;
    }

    @Override
    public int tenure() {
        return Integer.MAX_VALUE;
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
        return Brief.of("Zone", id + " " + name);
    }
}

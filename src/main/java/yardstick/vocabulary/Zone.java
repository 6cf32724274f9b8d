package yardstick.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * A place that carries designations: 功能区 or 园区; an entry of {@code zones}.
 *
 * @param ordinal number within the dossier, from 0, by id
 * @param id by which the dossier refers to it, one of its own among zones
 * @param level mostly {@code NATIONAL}, {@code PROVINCIAL}, {@code MUNICIPAL} or {@code COUNTY}; null where not known
 * @param ecosystem 产业生态圈; null where not known, as are the district and the management body
 * @param leadingIndustries 主导产业; null where not known, as are the three lists that follow; empty where there are none
 * @param featuredIndustries 特色产业
 * @param functions 功能定位
 * @param layouts 区位布局
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

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
 * @param since the first period of it; null where it has always been there
 * @param tenure number of periods from {@code since} to {@code asOf}, both included; below 1 for one still to come, no limit without
 *     {@code since}
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
        @Nullable List<String> layouts,
        @Nullable Period since,
        int tenure)
        implements Holder {

    /** A zone that has always been there. */
    public Zone(
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
            @Nullable List<String> layouts) {
        this(
                ordinal,
                id,
                name,
                district,
                level,
                ecosystem,
                managementBody,
                leadingIndustries,
                featuredIndustries,
                functions,
                layouts,
                null,
                Integer.MAX_VALUE);
    }

    /** The same zone by its number in a dossier and as seen from a period; this itself if it is so already. */
    public Zone seen(int number, Period asOf) {
        int known = since == null ? Integer.MAX_VALUE : Subjects.tenure(since, asOf);
        return number == ordinal && known == tenure
                ? this
                : new Zone(
                        number,
                        id,
                        name,
                        district,
                        level,
                        ecosystem,
                        managementBody,
                        leadingIndustries,
                        featuredIndustries,
                        functions,
                        layouts,
                        since,
                        known);
    }

    @Override
    public Kind subjectKind() {
        return Kind.ZONE;
    }

    @Override
    public @Nullable Designation ofDesignation() {
        return null;
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

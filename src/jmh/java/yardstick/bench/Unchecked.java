package yardstick.bench;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dossier as plain records, for Jackson's data binding; the names are those of the JSON fields. */
public record Unchecked(
        String asOf,
        List<Zone> zones,
        List<Designation> designations,
        List<Pair> grants,
        List<Pair> applications,
        List<Measure> measures,
        List<Milestone> milestones,
        List<Difficulty> difficulties) {

    public record Zone(
            String id,
            String name,
            @Nullable List<String> leadingIndustries,
            @Nullable List<String> functions,
            @Nullable List<String> layouts) {}

    public record Designation(
            String id,
            String name,
            String kind,
            String status,
            @Nullable List<String> industries,
            @Nullable List<String> functions,
            @Nullable List<String> layouts,
            @Nullable BigDecimal places) {}

    public record Pair(String zone, String designation, String since) {}

    public record Measure(
            String zone,
            String designation,
            String name,
            String period,
            @Nullable BigDecimal value) {}

    public record Milestone(
            String zone,
            String designation,
            String id,
            String title,
            String due,
            @Nullable BigDecimal progress) {}

    public record Difficulty(
            String zone,
            @Nullable String designation,
            String id,
            String title,
            String owner,
            String raised,
            @Nullable String resolved) {}
}

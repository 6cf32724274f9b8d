package yardstick.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a dossier, each checked by itself, not yet against one another. What was refused is stood in for by
 * something empty; no dossier is made of rows with an error.
 */
final class Rows {

    final List<ZoneRow> zones = new ArrayList<>();
    final List<DesignationRow> designations = new ArrayList<>();
    final List<PairRow> grants = new ArrayList<>();
    final List<PairRow> applications = new ArrayList<>();
    final List<MeasureRow> measures = new ArrayList<>();
    final List<MilestoneRow> milestones = new ArrayList<>();
    final List<DifficultyRow> difficulties = new ArrayList<>();

    /** An entry that speaks about a zone, a designation or both by id. */
    interface Referring {
        Place place();

        @Nullable
        String zone();

        @Nullable
        String designation();
    }

    record ZoneRow(Place place, Zone zone) {}

    record DesignationRow(Place place, Designation designation) {}

    record PairRow(
            Place place,
            String zone,
            String designation,
            Period since,
            @Nullable Period withdrawn) implements Referring {}

    record MeasureRow(
            Place place,
            @Nullable String zone,
            @Nullable String designation,
            String name,
            Period period,
            @Nullable BigDecimal value)
            implements Referring {}

    record MilestoneRow(
            Place place,
            String zone,
            String designation,
            String id,
            String title,
            Period due,
            @Nullable BigDecimal progress)
            implements Referring {}

    record DifficultyRow(
            Place place,
            String zone,
            @Nullable String designation,
            String id,
            String title,
            String owner,
            Period raised,
            @Nullable Period resolved)
            implements Referring {}
}

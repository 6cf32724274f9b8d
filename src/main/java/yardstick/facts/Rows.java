package yardstick.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a dossier, each checked by itself, not yet against one another. What was refused is stood in for by
 * something empty; no dossier is made of rows with an error. No row takes more memory than the fact that will be made of it.
 */
final class Rows {

    final Listed<Zone> zones;
    final Listed<Designation> designations;
    final Listed<PairRow> grants;
    final Listed<PairRow> applications;
    final Listed<MeasureRow> measures;
    final Listed<MilestoneRow> milestones;
    final Listed<DifficultyRow> difficulties;

    /** No rows yet. */
    Rows(boolean placed) {
        zones = new Listed<>(Section.ZONES, placed);
        designations = new Listed<>(Section.DESIGNATIONS, placed);
        grants = new Listed<>(Section.GRANTS, placed);
        applications = new Listed<>(Section.APPLICATIONS, placed);
        measures = new Listed<>(Section.MEASURES, placed);
        milestones = new Listed<>(Section.MILESTONES, placed);
        difficulties = new Listed<>(Section.DIFFICULTIES, placed);
    }

    /** An entry that speaks about a zone, a designation or both by id. */
    interface Referring {
        @Nullable
        String zone();

        @Nullable
        String designation();
    }

    /** A grant or an application. */
    record PairRow(
            Kind kind,
            String zone,
            String designation,
            Period since,
            @Nullable Period withdrawn) implements Referring {}

    record MeasureRow(
            @Nullable String zone,
            @Nullable String designation,
            String name,
            Period period,
            @Nullable BigDecimal value) implements Referring {}

    record MilestoneRow(
            String zone,
            String designation,
            String id,
            String title,
            Period due,
            @Nullable BigDecimal progress) implements Referring {}

    record DifficultyRow(
            String zone,
            @Nullable String designation,
            String id,
            String title,
            String owner,
            Period raised,
            @Nullable Period resolved)
            implements Referring {}
}

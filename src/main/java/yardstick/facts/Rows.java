package yardstick.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Zone;

/**
 * The entries of a dossier, each checked by itself, not yet against one another. What was refused is stood in for by
 * something empty; no dossier is made of rows with an error. No row takes more memory than the fact that will be made of it.
 */
final class Rows {

    final EntryList<Zone> zones;
    final EntryList<PartyRow> parties;
    final EntryList<DesignationRow> designations;
    final EntryList<PairRow> grants;
    final EntryList<PairRow> applications;
    final EntryList<MeasureRow> measures;
    final EntryList<AttributeRow> attributes;
    final EntryList<DecisionRow> decisions;
    final EntryList<MilestoneRow> milestones;
    final EntryList<DifficultyRow> difficulties;

    /** No rows yet. */
    Rows(Problems problems) {
        zones = new EntryList<>(problems.places(DossierSection.ZONES));
        parties = new EntryList<>(problems.places(DossierSection.PARTIES));
        designations = new EntryList<>(problems.places(DossierSection.DESIGNATIONS));
        grants = new EntryList<>(problems.places(DossierSection.GRANTS));
        applications = new EntryList<>(problems.places(DossierSection.APPLICATIONS));
        measures = new EntryList<>(problems.places(DossierSection.MEASURES));
        attributes = new EntryList<>(problems.places(DossierSection.ATTRIBUTES));
        decisions = new EntryList<>(problems.places(DossierSection.DECISIONS));
        milestones = new EntryList<>(problems.places(DossierSection.MILESTONES));
        difficulties = new EntryList<>(problems.places(DossierSection.DIFFICULTIES));
    }

    /** An entry that speaks about a zone or party, a designation or both by id. */
    interface Referring {

        /** The id of its zone as a text, or that of its party; null where it is of neither. */
        @Nullable
        Object whose();

        /** The id of the zone or party. */
        default @Nullable String holder() {
            return whose() instanceof PartyId party ? party.id() : (String) whose();
        }

        /** Whether that is the id of a party. */
        default boolean ofParty() {
            return whose() instanceof PartyId;
        }

        @Nullable
        String designation();
    }

    /**
     * A party, not yet in its zone.
     *
     * @param zone the id of that zone
     */
    record PartyRow(Party party, @Nullable String zone) {

        String id() {
            return party.id();
        }
    }

    /**
     * A designation, not yet with the stage before it.
     *
     * @param after the id of that stage
     */
    record DesignationRow(Designation designation, @Nullable String after) {

        String id() {
            return designation.id();
        }
    }

    /** The id of a party, told apart from that of a zone, of which there are many more. */
    record PartyId(String id) {}

    /** A grant or an application. */
    record PairRow(
            Kind kind,
            @Nullable Object whose,
            String designation,
            Period since,
            @Nullable Period withdrawn) implements Referring {}

    /** A figure: its amount as {@link yardstick.vocabulary.Measure} holds it. */
    record MeasureRow(@Nullable Object whose, @Nullable String designation, String name, Period period, Object amount)
            implements Referring {}

    record AttributeRow(
            @Nullable Object whose,
            @Nullable String designation,
            String name,
            @Nullable String value,
            @Nullable Period period)
            implements Referring {}

    record DecisionRow(
            @Nullable Object whose,
            @Nullable String designation,
            @Nullable String matter,
            Period period,
            @Nullable String outcome)
            implements Referring {}

    record MilestoneRow(
            @Nullable Object whose,
            @Nullable String designation,
            String id,
            String title,
            Period due,
            @Nullable BigDecimal progress)
            implements Referring {}

    record DifficultyRow(
            @Nullable Object whose,
            @Nullable String designation,
            String id,
            String title,
            String owner,
            Period raised,
            @Nullable Period resolved,
            @Nullable Period answered)
            implements Referring {}
}

package yardstick.facts;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Zone;

/**
 * Takes the facts of a dossier from a program, in any order, and checks them like those of a file. Lists of a zone, levels,
 * values and progress may be null where they are not known; problems are located by list and position in {@code
 * (builder)}.
 */
public final class DossierBuilder {

    private static final String FILE = "(builder)";

    private static final Set<DossierSection> EDITED = EnumSet.of(
            DossierSection.MEASURES, DossierSection.ATTRIBUTES, DossierSection.MILESTONES, DossierSection.DIFFICULTIES);

    private final Period asOf;
    private final Intake intake;
    private final Entry document = new Entry(FILE, DossierSection.DOSSIER);
    private final Map<DossierSection, Integer> counts = new EnumMap<>(DossierSection.class);
    private boolean built;

    /**
     * An empty dossier.
     *
     * @param unit of all its periods
     * @param asOf to look from
     * @throws IllegalArgumentException if {@code asOf} is of another unit
     * @throws NullPointerException if there is no unit or period, which it names
     */
    public DossierBuilder(PeriodUnit unit, Period asOf) {
        this(Objects.requireNonNull(unit, "unit").require(Objects.requireNonNull(asOf, "asOf")), Indicators.NONE);
    }

    private DossierBuilder(Period asOf, Indicators indicators) {
        this.asOf = asOf;
        this.intake = new Intake(new Problems(FILE, true), asOf.unit(), indicators);
    }

    /**
     * Takes facts that a dossier is to be edited with, and checks them like those of a file against it and a catalogue.
     *
     * @param told hands over measures, attributes, milestones and difficulties about subjects of the dossier
     * @throws InvalidInput with all problems of the facts
     * @throws IllegalArgumentException if something else is handed over
     */
    public static List<Fact> further(Dossier dossier, Indicators indicators, Consumer<DossierBuilder> told) {
        DossierBuilder builder = new DossierBuilder(dossier.asOf(), indicators);
        told.accept(builder);
        if (builder.built || !EDITED.containsAll(builder.counts.keySet())) {
            throw new IllegalArgumentException(
                    "a dossier is edited with measures, attributes, milestones and difficulties only");
        }
        builder.built = true;
        return builder.intake.further(dossier);
    }

    private Entry next(DossierSection section) {
        int index = counts.merge(section, 1, Integer::sum) - 1;
        return new Entry(FILE, section).restart(index, 0, 0);
    }

    private DossierBuilder take(Entry entry) {
        intake.take(entry);
        return this;
    }

    /** Sets the remark to be shown with every result. */
    public DossierBuilder note(@Nullable String note) {
        document.with("note", note);
        return this;
    }

    /** Adds a zone; its ordinal does not matter. */
    public DossierBuilder zone(Zone zone) {
        return take(next(DossierSection.ZONES)
                .with("id", zone.id())
                .with("name", zone.name())
                .with("district", zone.district())
                .with("level", zone.level())
                .with("ecosystem", zone.ecosystem())
                .with("managementBody", zone.managementBody())
                .with("leadingIndustries", zone.leadingIndustries())
                .with("featuredIndustries", zone.featuredIndustries())
                .with("functions", zone.functions())
                .with("layouts", zone.layouts())
                .with("since", zone.since()));
    }

    /** Adds a zone of which no more is known. */
    public DossierBuilder zone(String id, String name) {
        return zone(new Zone(0, id, name, null, null, null, null, null, null, null, null));
    }

    /** Adds a designation; its ordinal does not matter, nor what is known of the stage before it but the id. */
    public DossierBuilder designation(Designation designation) {
        Designation after = designation.after();
        return take(next(DossierSection.DESIGNATIONS)
                .with("id", designation.id())
                .with("name", designation.name())
                .with("kind", designation.kind())
                .with("status", designation.status())
                .with("leadAgency", designation.leadAgency())
                .with("industries", designation.industries())
                .with("functions", designation.functions())
                .with("layouts", designation.layouts())
                .with("places", designation.places())
                .with("after", after == null ? null : after.id())
                .with("from", designation.from())
                .with("until", designation.until()));
    }

    /** Adds a designation that the city holds and that requires nothing. */
    public DossierBuilder designation(String id, String name, String kind) {
        return designation(new Designation(0, id, name, kind, "HELD", null, List.of(), List.of(), List.of(), null));
    }

    /** Adds a grant. */
    public DossierBuilder grant(String zone, String designation, Period since, @Nullable Period withdrawn) {
        return grant(ofZone(DossierSection.GRANTS, zone, designation), since, withdrawn);
    }

    private DossierBuilder grant(Entry entry, Period since, @Nullable Period withdrawn) {
        return take(entry.with("since", since).with("withdrawn", withdrawn));
    }

    /** Adds an application. */
    public DossierBuilder application(String zone, String designation, Period since) {
        return take(ofZone(DossierSection.APPLICATIONS, zone, designation).with("since", since));
    }

    /** Adds a measure of a zone, of a designation, or of the grant or application of the two. */
    public DossierBuilder measure(
            @Nullable String zone,
            @Nullable String designation,
            String name,
            Period period,
            @Nullable BigDecimal value) {
        return measure(ofZone(DossierSection.MEASURES, zone, designation), name, period, value);
    }

    private DossierBuilder measure(Entry entry, String name, Period period, @Nullable BigDecimal value) {
        return take(entry.with("name", name).with("period", period).with("value", value));
    }

    /** Adds that a measure is not due of a zone, of a designation, or of the grant or application of the two, in a period. */
    public DossierBuilder notApplicable(
            @Nullable String zone, @Nullable String designation, String name, Period period) {
        return take(ofZone(DossierSection.MEASURES, zone, designation)
                .with("name", name)
                .with("period", period)
                .with("notApplicable", true));
    }

    /** Adds an attribute of a zone, of a designation, or of the grant or application of the two; without a period it holds in every one. */
    public DossierBuilder attribute(
            @Nullable String zone,
            @Nullable String designation,
            String name,
            @Nullable String value,
            @Nullable Period period) {
        return attribute(ofZone(DossierSection.ATTRIBUTES, zone, designation), name, value, period);
    }

    private DossierBuilder attribute(Entry entry, String name, @Nullable String value, @Nullable Period period) {
        return take(entry.with("name", name).with("value", value).with("period", period));
    }

    /** Adds what was decided in an earlier period; without a matter it is the only one of its kind of subject. */
    public DossierBuilder decision(
            @Nullable String zone,
            @Nullable String designation,
            @Nullable String matter,
            Period period,
            @Nullable String outcome) {
        return decision(ofZone(DossierSection.DECISIONS, zone, designation), matter, period, outcome);
    }

    private DossierBuilder decision(Entry entry, @Nullable String matter, Period period, @Nullable String outcome) {
        return take(entry.with("matter", matter).with("period", period).with("outcome", outcome));
    }

    /** Adds a milestone of a grant or application. */
    public DossierBuilder milestone(
            String zone, String designation, String id, String title, Period due, @Nullable BigDecimal progress) {
        return milestone(ofZone(DossierSection.MILESTONES, zone, designation), id, title, due, progress);
    }

    private DossierBuilder milestone(Entry entry, String id, String title, Period due, @Nullable BigDecimal progress) {
        return take(entry.with("id", id).with("title", title).with("due", due).with("progress", progress));
    }

    /** Adds a difficulty that nobody answered; without a designation it concerns the whole zone. */
    public DossierBuilder difficulty(
            String zone,
            @Nullable String designation,
            String id,
            String title,
            String owner,
            Period raised,
            @Nullable Period resolved) {
        return difficulty(zone, designation, id, title, owner, raised, resolved, null);
    }

    /** Adds a difficulty; without a designation it concerns the whole zone. */
    public DossierBuilder difficulty(
            String zone,
            @Nullable String designation,
            String id,
            String title,
            String owner,
            Period raised,
            @Nullable Period resolved,
            @Nullable Period answered) {
        return take(ofZone(DossierSection.DIFFICULTIES, zone, designation)
                .with("id", id)
                .with("title", title)
                .with("owner", owner)
                .with("raised", raised)
                .with("resolved", resolved)
                .with("answered", answered));
    }

    /** Adds a party, of a type {@code ENTERPRISE}, {@code REGION} or {@code AGENCY}, in a zone or in none. */
    public DossierBuilder party(String id, String name, String type, @Nullable String zone) {
        return take(next(DossierSection.PARTIES)
                .with("id", id)
                .with("name", name)
                .with("type", type)
                .with("zone", zone));
    }

    /** Adds a grant of a party. */
    public DossierBuilder grantOfParty(String party, String designation, Period since, @Nullable Period withdrawn) {
        return grant(ofParty(DossierSection.GRANTS, party, designation), since, withdrawn);
    }

    /** Adds an application of a party. */
    public DossierBuilder applicationOfParty(String party, String designation, Period since) {
        return take(ofParty(DossierSection.APPLICATIONS, party, designation).with("since", since));
    }

    /** Adds a measure of a party, or of its grant or application. */
    public DossierBuilder measureOfParty(
            String party, @Nullable String designation, String name, Period period, @Nullable BigDecimal value) {
        return measure(ofParty(DossierSection.MEASURES, party, designation), name, period, value);
    }

    /** Adds what a party is in a word, or its grant or application; without a period in every one. */
    public DossierBuilder attributeOfParty(
            String party, @Nullable String designation, String name, @Nullable String value, @Nullable Period period) {
        return attribute(ofParty(DossierSection.ATTRIBUTES, party, designation), name, value, period);
    }

    /** Adds a milestone of a party's grant or application, or of its own list. */
    public DossierBuilder milestoneOfParty(
            String party,
            @Nullable String designation,
            String id,
            String title,
            Period due,
            @Nullable BigDecimal progress) {
        return milestone(ofParty(DossierSection.MILESTONES, party, designation), id, title, due, progress);
    }

    /** Adds what was decided earlier of a party, or of its grant or application. */
    public DossierBuilder decisionOfParty(
            String party,
            @Nullable String designation,
            @Nullable String matter,
            Period period,
            @Nullable String outcome) {
        return decision(ofParty(DossierSection.DECISIONS, party, designation), matter, period, outcome);
    }

    private Entry ofParty(DossierSection section, String party, @Nullable String designation) {
        return next(section).with("party", party).with("designation", designation);
    }

    private Entry ofZone(DossierSection section, @Nullable String zone, @Nullable String designation) {
        return next(section).with("zone", zone).with("designation", designation);
    }

    /**
     * Makes the dossier; the builder cannot be used again.
     *
     * @throws InvalidInput with all problems of the facts
     */
    public Dossier build() {
        if (built) {
            throw new IllegalStateException("a builder makes one dossier only");
        }
        built = true;
        return intake.dossier(document, List.of(), asOf);
    }

    @Override
    public String toString() {
        return Brief.of("DossierBuilder", asOf.toString());
    }
}

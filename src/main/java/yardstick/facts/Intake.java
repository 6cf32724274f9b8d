package yardstick.facts;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.FactStore;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Provenance;

/** Takes the entries of a dossier in, one after another, checks each by itself, keeps it as a row, and makes the dossier in the end. */
final class Intake {

    private static final List<String> OWNERS = List.of("CITY", "ZONE");

    private static final List<Kind> OF_ZONE = List.of(Kind.ZONE);
    private static final List<Kind> OF_PARTY = List.of(Kind.PARTY);
    private static final List<Kind> OF_DESIGNATION = List.of(Kind.DESIGNATION);
    private static final List<Kind> OF_PAIR = List.of(Kind.GRANT, Kind.APPLICATION);

    private final Problems problems;
    private final Suggestions suggestions = new Suggestions();
    private final Interning pool;
    private final EntryFields fields;
    private final Rows rows;
    private final SubjectIntake subjects;
    private final Indicators indicators;
    private final CataloguedFigures catalogue;
    private final YesNoMeasures truths = new YesNoMeasures();
    private final FirstNames names = new FirstNames();
    private final FirstNames attributes = new FirstNames();
    private final Set<DossierSection> unreadable = EnumSet.noneOf(DossierSection.class);

    /**
     * An intake that keeps where each entry stands if problems are to be told.
     *
     * @param indicators that figures can be of
     */
    Intake(Problems problems, PeriodUnit unit, Indicators indicators) {
        this.pool = new Interning(unit);
        this.problems = problems;
        this.fields = new EntryFields(pool, problems, suggestions);
        this.rows = new Rows(problems);
        this.subjects = new SubjectIntake(rows, fields, pool, suggestions);
        this.indicators = indicators;
        this.catalogue = new CataloguedFigures(indicators, fields, suggestions);
    }

    Problems problems() {
        return problems;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    /** Notes that entries of a section are lost, so that what refers to them is not blamed as well. */
    void lost(DossierSection section) {
        unreadable.add(section);
    }

    void take(Entry entry) {
        fields.of(entry);
        switch (entry.section()) {
            case DOSSIER -> throw new IllegalArgumentException("the document itself is not an entry");
            case ZONES -> subjects.zone(entry);
            case PARTIES -> subjects.party(entry);
            case DESIGNATIONS -> subjects.designation(entry);
            case GRANTS -> grant(entry);
            case APPLICATIONS ->
                rows.applications.add(pair(Kind.APPLICATION, fields.period("since"), null, entry), entry);
            case MEASURES -> measure(entry);
            case ATTRIBUTES -> rows.attributes.add(attribute(entry), entry);
            case DECISIONS -> rows.decisions.add(decision(entry), entry);
            case MILESTONES -> rows.milestones.add(milestone(entry), entry);
            case DIFFICULTIES -> difficulty(entry);
        }
    }

    private void grant(Entry entry) {
        Period since = fields.period("since");
        Period withdrawn = fields.optionalPeriod("withdrawn");
        rows.grants.add(pair(Kind.GRANT, since, withdrawn, entry), entry);
        fields.checkOrder("withdrawn", withdrawn, "since", since);
    }

    private Rows.PairRow pair(Kind kind, Period since, @Nullable Period withdrawn, Entry entry) {
        Object whose = whose(entry, true);
        return new Rows.PairRow(kind, whose, fields.reference("designation"), since, withdrawn);
    }

    /** The zone or party of an entry, which cannot have both; it needs one of them unless something else is enough. */
    private @Nullable Object whose(Entry entry, boolean needed) {
        String zone = fields.optionalReference("zone");
        String party = fields.optionalReference("party");
        if (zone != null && party != null) {
            fields.complain("party", ReferenceComplaint.twoHolders(entry.section()));
        } else if (zone == null && party == null && needed) {
            fields.requireEither("zone", "party");
        }
        return party == null ? zone : new Rows.PartyId(party);
    }

    /** The zone or party of an entry that can also be of a designation alone. */
    private @Nullable Object whose(@Nullable String designation, Entry entry) {
        Object whose = whose(entry, false);
        if (whose == null && designation == null) {
            problems.add(ReferenceComplaint.noSubject(entry.section()), entry.place(), null);
        }
        return whose;
    }

    private void measure(Entry entry) {
        String designation = fields.optionalReference("designation");
        Object whose = whose(designation, entry);
        String name = fields.label("name");
        names.see(name, entry);
        BigDecimal value = fields.figure("value");
        boolean due = !fields.holds("notApplicable");
        rows.measures.add(
                new Rows.MeasureRow(
                        whose,
                        designation,
                        name,
                        fields.period("period"),
                        due ? value == null ? Mark.UNKNOWN : value : Mark.ABSENT),
                entry);
        if (!due && value != null) {
            fields.complain("value", NumberComplaint.notDue(name));
        }
        catalogue.check(name, kinds(whose, designation), value);
        WrittenValue given = entry.value("value");
        if (given != null && given.type() == WrittenValue.Type.BOOLEAN) {
            truths.see(name, entry, given);
        }
    }

    private static List<Kind> kinds(@Nullable Object whose, @Nullable String designation) {
        if (whose == null) {
            return OF_DESIGNATION;
        }
        return designation != null ? OF_PAIR : whose instanceof Rows.PartyId ? OF_PARTY : OF_ZONE;
    }

    private Rows.AttributeRow attribute(Entry entry) {
        String designation = fields.optionalReference("designation");
        Object whose = whose(designation, entry);
        String name = fields.label("name");
        attributes.see(name, entry);
        String value = fields.optionalLabel("value");
        catalogue.check(name, kinds(whose, designation), value);
        return new Rows.AttributeRow(whose, designation, name, value, fields.optionalPeriod("period"));
    }

    private Rows.DecisionRow decision(Entry entry) {
        String designation = fields.optionalReference("designation");
        Object whose = whose(designation, entry);
        return new Rows.DecisionRow(
                whose,
                designation,
                fields.optionalLabel("matter"),
                fields.period("period"),
                fields.optionalLabel("outcome"));
    }

    private Rows.MilestoneRow milestone(Entry entry) {
        Object whose = whose(entry, true);
        return new Rows.MilestoneRow(
                whose,
                fields.optionalReference("designation"),
                fields.label("id"),
                fields.text("title"),
                fields.period("due"),
                fields.progress("progress"));
    }

    private void difficulty(Entry entry) {
        Period raised = fields.period("raised");
        Period resolved = fields.optionalPeriod("resolved");
        Period answered = fields.optionalPeriod("answered");
        String designation = fields.optionalReference("designation");
        Object whose = whose(designation, entry);
        rows.difficulties.add(
                new Rows.DifficultyRow(
                        whose,
                        designation,
                        fields.label("id"),
                        fields.text("title"),
                        fields.choice("owner", OWNERS, null),
                        raised,
                        resolved,
                        answered),
                entry);
        fields.checkOrder("resolved", resolved, "raised", raised);
        fields.checkOrder("answered", answered, "raised", raised);
    }

    /**
     * Checks the entries against one another and makes the dossier.
     *
     * @param document the fields of the document itself
     * @param further the fields of other documents of the same dossier
     * @param asOf to look from instead of the document's own
     * @throws InvalidInput with all problems found since the first entry
     */
    Dossier dossier(Entry document, List<Entry> further, @Nullable Period asOf) {
        fields.of(document);
        if (asOf != null) {
            fields.optionalPeriod("asOf");
        }
        Period from = asOf == null ? fields.period("asOf") : asOf;
        String note = fields.optionalText("note");
        List<Period> decided = fields.periods("decided");
        further.forEach(entry -> checkSame(entry, from));
        truths.tellMixed(rows.measures, problems);
        if (!pool.isPlain()) {
            new DossierLookAlikes(problems).tell(rows);
        }
        FactStore facts = new Assembly(rows, problems, suggestions, unreadable, indicators, from).facts(note, decided);
        if (problems.hasErrors()) {
            throw problems.thrown();
        }
        return Dossier.of(facts, provenance()).within(indicators);
    }

    private Provenance provenance() {
        problems.locate(List.of(names.places(), attributes.places(), truths.firsts()));
        return new Provenance(
                problems.file(), names.places(), attributes.places(), truths.firsts(), problems.warnings());
    }

    /**
     * Checks the entries against a dossier, and makes facts of them that it can be edited with.
     *
     * @throws InvalidInput with all problems found since the first entry
     */
    List<Fact> further(Dossier dossier) {
        truths.tellMixed(rows.measures, problems);
        List<Fact> facts =
                new Assembly(rows, problems, suggestions, dossier.everySubject(), indicators, dossier.asOf()).further();
        if (problems.hasErrors()) {
            throw problems.thrown();
        }
        return facts;
    }

    /** Checks that a further document is as of the same period, if it tells one. */
    private void checkSame(Entry further, Period asOf) {
        fields.of(further);
        fields.optionalText("note");
        Period other = fields.optionalPeriod("asOf");
        if (other != null && asOf.index() != Interning.REFUSED && !other.equals(asOf)) {
            fields.complain("asOf", PeriodComplaint.otherAsOf(other, asOf));
        }
    }
}

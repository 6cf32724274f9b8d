package yardstick.facts;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.problem.InvalidInput;

/** Takes the entries of a dossier one after another, checks each by itself, and makes the dossier of them. */
final class Intake {

    private static final List<String> KINDS =
            List.of("PILOT", "FUNCTION", "BRAND", "PARK", "PROJECT", "POLICY", "TASK");
    private static final List<String> STATUSES = List.of("HELD", "SOUGHT");
    private static final List<String> OWNERS = List.of("CITY", "ZONE");
    private static final List<String> USUAL_LEVELS = List.of("NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY");
    private static final int UNNUMBERED = -1;

    private final Pool pool;
    private final Problems problems;
    private final Suggestions suggestions = new Suggestions();
    private final Rows rows = new Rows();
    private final Set<Section> unreadable = EnumSet.noneOf(Section.class);

    Intake(String file, PeriodUnit unit) {
        this.pool = new Pool(unit);
        this.problems = new Problems(file);
    }

    Problems problems() {
        return problems;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    /** Notes that entries of a section are lost, so that what refers to them is not blamed as well. */
    void lost(Section section) {
        unreadable.add(section);
    }

    void take(Entry entry) {
        Fields fields = new Fields(entry, pool, problems, suggestions);
        Place place = entry.place();
        switch (entry.section()) {
            case DOSSIER -> throw new IllegalArgumentException("the document itself is not an entry");
            case ZONES -> zone(place, fields);
            case DESIGNATIONS -> designation(place, fields);
            case GRANTS -> grant(place, fields);
            case APPLICATIONS ->
                rows.applications.add(new Rows.PairRow(
                        place,
                        fields.reference("zone"),
                        fields.reference("designation"),
                        fields.period("since"),
                        null));
            case MEASURES -> measure(place, fields);
            case MILESTONES ->
                rows.milestones.add(new Rows.MilestoneRow(
                        place,
                        fields.reference("zone"),
                        fields.reference("designation"),
                        fields.label("id"),
                        fields.text("title"),
                        fields.period("due"),
                        fields.progress("progress")));
            case DIFFICULTIES -> difficulty(place, fields);
        }
    }

    private void zone(Place place, Fields fields) {
        String level = fields.optionalText("level");
        rows.zones.add(new Rows.ZoneRow(
                place,
                new Zone(
                        UNNUMBERED,
                        fields.label("id"),
                        fields.label("name"),
                        fields.optionalText("district"),
                        level == null ? null : pool.text(level),
                        fields.optionalText("ecosystem"),
                        fields.optionalText("managementBody"),
                        fields.labels("leadingIndustries"),
                        fields.labels("featuredIndustries"),
                        fields.labels("functions"),
                        fields.labels("layouts"))));
        if (level != null && !USUAL_LEVELS.contains(level)) {
            fields.complain("level", Complaint.unusualLevel(level, USUAL_LEVELS, suggestions.to(level, USUAL_LEVELS)));
        }
    }

    private void designation(Place place, Fields fields) {
        rows.designations.add(new Rows.DesignationRow(
                place,
                new Designation(
                        UNNUMBERED,
                        fields.label("id"),
                        fields.label("name"),
                        fields.choice("kind", KINDS),
                        fields.choice("status", STATUSES, "HELD"),
                        fields.optionalText("leadAgency"),
                        orEmpty(fields.labels("industries")),
                        orEmpty(fields.labels("functions")),
                        orEmpty(fields.labels("layouts")),
                        fields.places("places"))));
    }

    private static List<String> orEmpty(@Nullable List<String> list) {
        return list == null ? List.of() : list;
    }

    private void grant(Place place, Fields fields) {
        Period since = fields.period("since");
        Period withdrawn = fields.optionalPeriod("withdrawn");
        rows.grants.add(
                new Rows.PairRow(place, fields.reference("zone"), fields.reference("designation"), since, withdrawn));
        checkOrder(fields, "withdrawn", withdrawn, "since", since);
    }

    private void measure(Place place, Fields fields) {
        String zone = fields.optionalReference("zone");
        String designation = fields.optionalReference("designation");
        if (zone == null && designation == null) {
            problems.add(Complaint.noSubject(), place, (String) null);
        }
        rows.measures.add(new Rows.MeasureRow(
                place, zone, designation, fields.label("name"), fields.period("period"), fields.figure("value")));
    }

    private void difficulty(Place place, Fields fields) {
        Period raised = fields.period("raised");
        Period resolved = fields.optionalPeriod("resolved");
        rows.difficulties.add(new Rows.DifficultyRow(
                place,
                fields.reference("zone"),
                fields.optionalReference("designation"),
                fields.label("id"),
                fields.text("title"),
                fields.choice("owner", OWNERS),
                raised,
                resolved));
        checkOrder(fields, "resolved", resolved, "raised", raised);
    }

    private static void checkOrder(Fields fields, String later, @Nullable Period end, String earlier, Period start) {
        if (end != null && end.compareTo(start) < 0) {
            fields.complain(later, Complaint.timeReversed(later, end, earlier, start));
        }
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
        Fields fields = new Fields(document, pool, problems, suggestions);
        if (asOf != null) {
            fields.optionalPeriod("asOf");
        }
        Period from = asOf == null ? fields.period("asOf") : asOf;
        String note = fields.optionalText("note");
        further.forEach(entry -> checkSame(entry, from));
        Facts facts = new Assembly(rows, problems, suggestions, unreadable).facts(from, note);
        if (problems.hasErrors()) {
            throw problems.thrown();
        }
        return new Dossier(facts, problems.warnings());
    }

    /** Checks that a further document is as of the same period, if it tells one. */
    private void checkSame(Entry further, Period asOf) {
        Fields fields = new Fields(further, pool, problems, suggestions);
        fields.optionalText("note");
        Period other = fields.optionalPeriod("asOf");
        if (other != null && asOf.index() != Pool.REFUSED && !other.equals(asOf)) {
            fields.complain("asOf", Complaint.otherAsOf(other, asOf));
        }
    }
}

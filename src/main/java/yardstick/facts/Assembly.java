package yardstick.facts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Rows.DifficultyRow;
import yardstick.facts.Rows.MeasureRow;
import yardstick.facts.Rows.MilestoneRow;
import yardstick.facts.Rows.PairRow;
import yardstick.facts.Rows.Referring;
import yardstick.problem.Words;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.FactStore;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Grouped;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Subjects;
import yardstick.vocabulary.Zone;

/** Puts the rows of a dossier together: ids to what they stand for, everything sorted, and nothing twice. */
final class Assembly {

    private static final int NONE = -1;
    private static final Comparator<MeasureRow> BY_NAME = (left, right) -> {
        int order = CodePoints.compare(left.name(), right.name());
        return order == 0 ? left.period().compareTo(right.period()) : order;
    };
    private static final Comparator<PairRow> BY_DESIGNATION =
            Comparator.comparing(PairRow::designation, CodePoints.ORDER);
    private static final Comparator<MilestoneRow> MILESTONES_BY_ID =
            Comparator.comparing(MilestoneRow::id, CodePoints.ORDER);
    private static final Comparator<DifficultyRow> DIFFICULTIES_BY_ID =
            Comparator.comparing(DifficultyRow::id, CodePoints.ORDER);

    private final Rows rows;
    private final RepeatedComplaints causes;
    private final Period asOf;
    private final List<Zone> zones;
    private final List<Designation> designations;
    private final References references;

    /** An assembly of rows, which it empties; what refers to an unreadable section is not checked. */
    Assembly(Rows rows, Problems problems, Suggestions suggestions, Set<DossierSection> unreadable, Period asOf) {
        this.rows = rows;
        this.causes = new RepeatedComplaints(problems);
        this.asOf = asOf;
        new DossierLookAlikes(problems).tell(rows);
        this.zones = zones();
        this.designations = designations();
        this.references = new References(zones, designations, causes, suggestions, unreadable);
    }

    FactStore facts(@Nullable String note) {
        Subjects subjects = new Subjects(zones, designations, pairs());
        FactStore facts =
                new FactStore(asOf, note, subjects, measures(subjects), milestones(subjects), difficulties(subjects));
        causes.tell();
        return facts;
    }

    private List<Zone> zones() {
        List<Zone> all = unique(rows.zones, Zone::id);
        for (int i = 0; i < all.size(); i++) {
            all.set(i, numbered(all.get(i), i));
        }
        return List.copyOf(all);
    }

    private List<Designation> designations() {
        List<Designation> all = unique(rows.designations, Designation::id);
        for (int i = 0; i < all.size(); i++) {
            all.set(i, numbered(all.get(i), zones.size() + i));
        }
        return List.copyOf(all);
    }

    /** The first row of each id, sorted by it; says which ids are used again. */
    private <R> List<R> unique(EntryList<R> list, Function<R, String> idOf) {
        List<R> firsts = new ArrayList<>(list);
        if (!isAscending(firsts, idOf)) {
            Map<String, R> first = new HashMap<>();
            for (R row : list) {
                String id = idOf.apply(row);
                R known = id.isEmpty() ? null : first.putIfAbsent(id, row);
                if (known != null) {
                    idTwice(id, list, known, row);
                }
            }
            firsts = new ArrayList<>(first.values());
            firsts.sort(Comparator.comparing(idOf, CodePoints.ORDER));
        }
        list.clear();
        return firsts;
    }

    private static <R> boolean isAscending(List<R> list, Function<R, String> idOf) {
        String before = "";
        for (R row : list) {
            String id = idOf.apply(row);
            if (CodePoints.compare(before, id) >= 0) {
                return false;
            }
            before = id;
        }
        return true;
    }

    private <R> void idTwice(String id, EntryList<R> list, R first, R again) {
        twice(list.place(first), list.place(again), "id", where -> ReferenceComplaint.idTwice(id, where));
    }

    private void twice(
            EntryPlace first, EntryPlace again, @Nullable String field, Function<Words, Complaint> complaint) {
        causes.add(first, () -> complaint.apply(first.seenFrom(again)), again, field);
    }

    private static Zone numbered(Zone zone, int ordinal) {
        return zone.ordinal() == ordinal
                ? zone
                : new Zone(
                        ordinal,
                        zone.id(),
                        zone.name(),
                        zone.district(),
                        zone.level(),
                        zone.ecosystem(),
                        zone.managementBody(),
                        zone.leadingIndustries(),
                        zone.featuredIndustries(),
                        zone.functions(),
                        zone.layouts());
    }

    private static Designation numbered(Designation designation, int ordinal) {
        return designation.ordinal() == ordinal
                ? designation
                : new Designation(
                        ordinal,
                        designation.id(),
                        designation.name(),
                        designation.kind(),
                        designation.status(),
                        designation.leadAgency(),
                        designation.industries(),
                        designation.functions(),
                        designation.layouts(),
                        designation.places());
    }

    private Grouped<Pair> pairs() {
        List<PairRow> all = new ArrayList<>(rows.grants);
        all.addAll(rows.applications);
        int[] zoneOf = new int[all.size()];
        for (int i = 0; i < zoneOf.length; i++) {
            int sought = i - rows.grants.size();
            zoneOf[i] = sought < 0 ? zoneOf(rows.grants, i) : zoneOf(rows.applications, sought);
        }
        Grouped<PairRow> sorted = Grouped.of(zones.size(), all, zoneOf, BY_DESIGNATION);
        sorted.twins(
                BY_DESIGNATION,
                (first, again) -> twice(
                        listed(first).place(first),
                        listed(again).place(again),
                        null,
                        where -> ReferenceComplaint.pairTwice(again.zone(), again.designation(), where)));
        rows.grants.clear();
        rows.applications.clear();
        int[] ordinal = {zones.size() + designations.size()};
        return sorted.become((zone, row) -> pair(ordinal[0]++, zones.get(zone), row));
    }

    private EntryList<PairRow> listed(PairRow row) {
        return row.kind() == Kind.GRANT ? rows.grants : rows.applications;
    }

    private int zoneOf(EntryList<PairRow> list, int number) {
        Zone zone = references.zone(list.get(number));
        if (zone != null && references.designation(list.get(number)) != null) {
            return zone.ordinal();
        }
        references.tellUnknown(list, number);
        return NONE;
    }

    private Pair pair(int ordinal, Zone zone, PairRow row) {
        Designation designation = requireNonNull(references.designation(row));
        int tenure = Subjects.tenure(row.since(), asOf);
        if (row.kind() == Kind.APPLICATION) {
            return new Application(ordinal, zone, designation, row.since(), tenure);
        }
        boolean withdrawn = Subjects.reached(row.withdrawn(), asOf);
        return new Grant(ordinal, zone, designation, row.since(), tenure, row.withdrawn(), withdrawn);
    }

    private Grouped<Measure> measures(Subjects subjects) {
        EntryList<MeasureRow> list = rows.measures;
        Grouped<MeasureRow> sorted = Grouped.of(
                subjects.count(), list, groups(list, row -> isRefused(row.name(), row.period()), subjects), BY_NAME);
        sorted.twins(
                BY_NAME,
                (first, again) -> twice(
                        list.place(first),
                        list.place(again),
                        null,
                        where -> ReferenceComplaint.measureTwice(again.name(), again.period(), where)));
        list.clear();
        return sorted.become((ordinal, row) -> new Measure(
                subjects.of(ordinal), row.name(), row.period(), row.period().before(asOf), row.value()));
    }

    private Grouped<Milestone> milestones(Subjects subjects) {
        EntryList<MilestoneRow> list = rows.milestones;
        Grouped<MilestoneRow> sorted = Grouped.of(
                subjects.count(),
                list,
                groups(list, row -> isRefused(row.id(), row.due()), subjects),
                MILESTONES_BY_ID);
        sorted.twins(MILESTONES_BY_ID, (first, again) -> idTwice(again.id(), list, first, again));
        list.clear();
        return sorted.become((ordinal, row) -> new Milestone(
                subjects.pair(ordinal),
                row.id(),
                row.title(),
                row.due(),
                row.due().before(asOf),
                row.progress()));
    }

    private Grouped<Difficulty> difficulties(Subjects subjects) {
        EntryList<DifficultyRow> list = rows.difficulties;
        int[] zoneOf = groups(list, row -> row.id().isEmpty(), subjects);
        for (int i = 0; i < zoneOf.length; i++) {
            zoneOf[i] = zoneOf[i] == NONE ? NONE : zoneOf(subjects.of(zoneOf[i]));
        }
        Grouped<DifficultyRow> sorted = Grouped.of(zones.size(), list, zoneOf, DIFFICULTIES_BY_ID);
        sorted.twins(DIFFICULTIES_BY_ID, (first, again) -> idTwice(again.id(), list, first, again));
        list.clear();
        return sorted.become((zone, row) -> new Difficulty(
                requireNonNull(references.subject(row, subjects)),
                row.id(),
                row.title(),
                row.owner(),
                row.raised(),
                row.raised().before(asOf),
                row.resolved(),
                !Subjects.reached(row.resolved(), asOf)));
    }

    private static int zoneOf(Subject subject) {
        Zone zone = subject.inZone();
        return zone == null ? NONE : zone.ordinal();
    }

    /** Whether what tells rows apart was refused. */
    private static boolean isRefused(String name, Period period) {
        return name.isEmpty() || period.index() == Interning.REFUSED;
    }

    /** The ordinal of the subject of each row; negative where there is none or the row was refused. */
    private <R extends Referring> int[] groups(EntryList<R> list, Predicate<R> refused, Subjects subjects) {
        int[] ordinals = new int[list.size()];
        for (int i = 0; i < ordinals.length; i++) {
            R row = list.get(i);
            Subject subject = references.subject(row, subjects);
            if (subject == null) {
                references.tellNoSubject(list, i);
            }
            ordinals[i] = subject == null || refused.test(row) ? NONE : subject.ordinal();
        }
        return ordinals;
    }
}

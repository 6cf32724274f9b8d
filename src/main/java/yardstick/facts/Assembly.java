package yardstick.facts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Rows.DesignationRow;
import yardstick.facts.Rows.DifficultyRow;
import yardstick.facts.Rows.MeasureRow;
import yardstick.facts.Rows.MilestoneRow;
import yardstick.facts.Rows.PairRow;
import yardstick.facts.Rows.Referring;
import yardstick.facts.Rows.ZoneRow;
import yardstick.problem.Words;

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
    private final Problems problems;
    private final Suggestions suggestions;
    private final Set<Section> unreadable;
    private final Ids<Zone> zones = new Ids<>();
    private final Ids<Designation> designations = new Ids<>();

    /** An empty assembly of rows; what refers to an unreadable section is not checked. */
    Assembly(Rows rows, Problems problems, Suggestions suggestions, Set<Section> unreadable) {
        this.rows = rows;
        this.problems = problems;
        this.suggestions = suggestions;
        this.unreadable = unreadable;
    }

    Facts facts(Period asOf, @Nullable String note) {
        List<Zone> sortedZones = zones();
        List<Designation> sortedDesignations = designations();
        Subjects subjects = pairs(sortedZones, sortedDesignations, asOf);
        return new Facts(
                asOf,
                note,
                subjects,
                measures(subjects, asOf),
                milestones(subjects, asOf),
                difficulties(subjects, asOf));
    }

    private List<Zone> zones() {
        for (ZoneRow row : unique(rows.zones, r -> r.zone().id(), ZoneRow::place)) {
            zones.add(row.zone().id(), numbered(row.zone(), zones.size()));
        }
        return zones.list();
    }

    private List<Designation> designations() {
        for (DesignationRow row : unique(rows.designations, r -> r.designation().id(), DesignationRow::place)) {
            Designation designation = row.designation();
            designations.add(designation.id(), numbered(designation, zones.size() + designations.size()));
        }
        return designations.list();
    }

    /** The first row of each id, by id; says which ids are used again. */
    private <R> List<R> unique(List<R> all, Function<R, String> id, Function<R, Place> place) {
        Map<String, R> first = new HashMap<>();
        for (R row : all) {
            R known = id.apply(row).isEmpty() ? null : first.putIfAbsent(id.apply(row), row);
            if (known != null) {
                idTwice(id.apply(row), place.apply(known), place.apply(row));
            }
        }
        return first.values().stream()
                .sorted(Comparator.comparing(id, CodePoints.ORDER))
                .toList();
    }

    private void idTwice(String id, Place first, Place again) {
        problems.add(Complaint.idTwice(id, first.seenFrom(again)), again, "id");
    }

    private static Zone numbered(Zone zone, int ordinal) {
        return new Zone(
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
        return new Designation(
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

    private Subjects pairs(List<Zone> zones, List<Designation> designations, Period asOf) {
        List<PairRow> all = new ArrayList<>(rows.grants);
        all.addAll(rows.applications);
        Grouped<PairRow> sorted = grouped(zones.size(), all, this::zoneOfPair, BY_DESIGNATION);
        sorted.twins(BY_DESIGNATION, (first, again) -> {
            Words where = first.place().seenFrom(again.place());
            problems.add(Complaint.pairTwice(again.zone(), again.designation(), where), again.place(), (String) null);
        });
        int[] ordinal = {zones.size() + designations.size()};
        return new Subjects(zones, designations, sorted.map(row -> pair(ordinal[0]++, row, asOf)));
    }

    private int zoneOfPair(PairRow row) {
        Zone zone = zone(row);
        Designation designation = designation(row);
        return zone == null || designation == null ? NONE : zone.ordinal();
    }

    private Pair pair(int ordinal, PairRow row, Period asOf) {
        Zone zone = requireNonNull(zones.get(row.zone()));
        Designation designation = requireNonNull(designations.get(row.designation()));
        int tenure = Subjects.tenure(row.since(), asOf);
        if (row.place().section() == Section.APPLICATIONS) {
            return new Application(ordinal, zone, designation, row.since(), tenure);
        }
        boolean withdrawn = Subjects.reached(row.withdrawn(), asOf);
        return new Grant(ordinal, zone, designation, row.since(), tenure, row.withdrawn(), withdrawn);
    }

    private Grouped<Measure> measures(Subjects subjects, Period asOf) {
        Grouped<MeasureRow> sorted = grouped(
                subjects.count(),
                rows.measures,
                row -> ordinal(subject(row, subjects), row.name(), row.period()),
                BY_NAME);
        sorted.twins(
                BY_NAME,
                (first, again) -> problems.add(
                        Complaint.measureTwice(
                                again.name(), again.period(), first.place().seenFrom(again.place())),
                        again.place(),
                        (String) null));
        return sorted.map((ordinal, row) -> new Measure(
                subjects.of(ordinal), row.name(), row.period(), row.period().before(asOf), row.value()));
    }

    private Grouped<Milestone> milestones(Subjects subjects, Period asOf) {
        Grouped<MilestoneRow> sorted = grouped(
                subjects.count(),
                rows.milestones,
                row -> ordinal(subject(row, subjects), row.id(), row.due()),
                MILESTONES_BY_ID);
        sorted.twins(MILESTONES_BY_ID, (first, again) -> idTwice(again.id(), first.place(), again.place()));
        return sorted.map((ordinal, row) -> new Milestone(
                subjects.pair(ordinal),
                row.id(),
                row.title(),
                row.due(),
                row.due().before(asOf),
                row.progress()));
    }

    private Grouped<Difficulty> difficulties(Subjects subjects, Period asOf) {
        IdentityHashMap<DifficultyRow, Subject> of = new IdentityHashMap<>();
        Grouped<DifficultyRow> sorted = grouped(
                subjects.zones().size(),
                rows.difficulties,
                row -> zoneOfDifficulty(row, subjects, of),
                DIFFICULTIES_BY_ID);
        sorted.twins(DIFFICULTIES_BY_ID, (first, again) -> idTwice(again.id(), first.place(), again.place()));
        return sorted.map((zone, row) -> new Difficulty(
                requireNonNull(of.get(row)),
                row.id(),
                row.title(),
                row.owner(),
                row.raised(),
                row.raised().before(asOf),
                row.resolved(),
                !Subjects.reached(row.resolved(), asOf)));
    }

    private int zoneOfDifficulty(DifficultyRow row, Subjects subjects, IdentityHashMap<DifficultyRow, Subject> of) {
        Subject subject = subject(row, subjects);
        Zone zone = subject == null || row.id().isEmpty() ? null : subject.inZone();
        if (zone == null) {
            return NONE;
        }
        of.put(row, subject);
        return zone.ordinal();
    }

    /** The subject that a row speaks about, unless there is none or what tells rows apart was refused. */
    private static int ordinal(@Nullable Subject subject, String name, Period period) {
        return subject == null || name.isEmpty() || period.index() == Pool.REFUSED ? NONE : subject.ordinal();
    }

    private static <R> Grouped<R> grouped(int groups, List<R> rows, ToIntFunction<R> group, Comparator<R> within) {
        int[] groupOf = new int[rows.size()];
        for (int i = 0; i < groupOf.length; i++) {
            groupOf[i] = group.applyAsInt(rows.get(i));
        }
        return Grouped.of(groups, rows, groupOf, within);
    }

    private @Nullable Subject subject(Referring row, Subjects subjects) {
        Zone zone = zone(row);
        Designation designation = designation(row);
        if (row.zone() == null || row.designation() == null) {
            return zone == null ? designation : zone;
        }
        if (zone == null || designation == null) {
            return null;
        }
        Pair pair = subjects.pair(zone, designation);
        boolean pairsRead = !unreadable.contains(Section.GRANTS) && !unreadable.contains(Section.APPLICATIONS);
        if (pair == null && pairsRead) {
            problems.add(Complaint.noPair(zone.id(), designation.id()), row.place(), (String) null);
        }
        return pair;
    }

    private @Nullable Zone zone(Referring row) {
        return resolved(zones, row.zone(), row.place(), "zone", Section.ZONES);
    }

    private @Nullable Designation designation(Referring row) {
        return resolved(designations, row.designation(), row.place(), "designation", Section.DESIGNATIONS);
    }

    private <T> @Nullable T resolved(Ids<T> known, @Nullable String id, Place place, String field, Section target) {
        if (id == null || id.isEmpty()) {
            return null;
        }
        T found = known.get(id);
        if (found == null && !unreadable.contains(target)) {
            problems.add(() -> Complaint.noSuchId(id, target, suggestions.to(id, known.names())), place, field);
        }
        return found;
    }
}

package yardstick.facts;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import yardstick.facts.Rows.DesignationRow;
import yardstick.facts.Rows.PairRow;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Grouped;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subjects;
import yardstick.vocabulary.Zone;

/** Puts the subjects of a dossier together: sorted and numbered, and none twice. */
final class SubjectAssembly {

    private static final int NONE = -1;
    private static final Comparator<PairRow> BY_DESIGNATION =
            Comparator.comparing(PairRow::designation, CodePoints.ORDER);

    private final Rows rows;
    private final RepeatedComplaints causes;
    private final Period asOf;
    private final List<Zone> zones;
    private final List<Designation> designations;
    private final References references;

    /** An assembly of rows of zones and designations, which it empties; what refers to an unreadable section is not checked. */
    SubjectAssembly(
            Rows rows,
            RepeatedComplaints causes,
            Suggestions suggestions,
            Set<DossierSection> unreadable,
            Period asOf) {
        this.rows = rows;
        this.causes = causes;
        this.asOf = asOf;
        this.zones = zones();
        this.designations = designations(suggestions, !unreadable.contains(DossierSection.DESIGNATIONS));
        this.references = new References(zones, designations, causes, suggestions, unreadable);
    }

    /** All zones and designations as what others refer to. */
    References references() {
        return references;
    }

    /** All subjects; the rows of grants and applications are emptied. */
    Subjects subjects() {
        return new Subjects(zones, designations, pairs());
    }

    private List<Zone> zones() {
        List<Zone> all = unique(rows.zones, Zone::id);
        rows.zones.clear();
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i).seen(i, asOf));
        }
        return List.copyOf(all);
    }

    private List<Designation> designations(Suggestions suggestions, boolean isReadable) {
        List<DesignationRow> all = unique(rows.designations, DesignationRow::id);
        List<Designation> made = new StageAssembly(all, rows.designations, causes)
                .designations(zones.size(), suggestions, isReadable, asOf);
        rows.designations.clear();
        return made;
    }

    /** The first row of each id, sorted by it; says which ids are used again. */
    private <R> List<R> unique(EntryList<R> list, Function<R, String> idOf) {
        List<R> firsts = new ArrayList<>(list);
        if (!isAscending(firsts, idOf)) {
            Map<String, R> byId = new HashMap<>();
            for (R row : list) {
                String id = idOf.apply(row);
                R known = id.isEmpty() ? null : byId.putIfAbsent(id, row);
                if (known != null) {
                    causes.addTwice(
                            list.place(known), list.place(row), "id", first -> ReferenceComplaint.idTwice(id, first));
                }
            }
            firsts = new ArrayList<>(byId.values());
            firsts.sort(Comparator.comparing(idOf, CodePoints.ORDER));
        }
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
                (first, again) -> causes.addTwice(
                        listed(first).place(first),
                        listed(again).place(again),
                        null,
                        where -> ReferenceComplaint.pairTwice(again.zone(), again.designation(), where)));
        rows.grants.clear();
        rows.applications.clear();
        int[] ordinal = {zones.size() + designations.size()};
        return sorted.become(
                (zone, row) -> pair(ordinal[0]++, zones.get(zone), requireNonNull(references.designation(row)), row));
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

    private Pair pair(int ordinal, Zone zone, Designation designation, PairRow row) {
        int tenure = Subjects.tenure(row.since(), zone, asOf);
        if (row.kind() == Kind.APPLICATION) {
            return new Application(ordinal, zone, designation, row.since(), tenure);
        }
        boolean withdrawn = Subjects.reached(row.withdrawn(), asOf);
        return new Grant(ordinal, zone, designation, row.since(), tenure, row.withdrawn(), withdrawn);
    }
}

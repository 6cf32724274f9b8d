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
import yardstick.facts.Rows.PartyRow;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Grouped;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Ids;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Party;
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
    private final UnknownIds unknown;
    private final Period asOf;
    private final List<Zone> zones;
    private final List<Party> parties;
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
        this.unknown = new UnknownIds(causes, suggestions, unreadable);
        this.asOf = asOf;
        this.zones = zones();
        this.parties = parties();
        this.designations = designations();
        this.references = new References(zones, parties, designations, causes, unknown, unreadable);
    }

    /** All zones and designations as what others refer to. */
    References references() {
        return references;
    }

    /** All subjects; the rows of grants and applications are emptied. */
    Subjects subjects() {
        return new Subjects(zones, parties, designations, pairs());
    }

    private List<Zone> zones() {
        List<Zone> all = unique(rows.zones, Zone::id);
        rows.zones.clear();
        for (int i = 0; i < all.size(); i++) {
            all.set(i, all.get(i).seen(i, asOf));
        }
        return List.copyOf(all);
    }

    private List<Party> parties() {
        Ids<Zone> ids = new Ids<>(zones, Zone::id);
        List<Party> made = new ArrayList<>();
        for (PartyRow row : unique(rows.parties, PartyRow::id)) {
            String id = row.zone();
            Zone zone = id == null || id.isEmpty() ? null : ids.get(id);
            if (zone == null) {
                unknown.tell(ids, id, () -> rows.parties.place(row), "zone", DossierSection.ZONES);
            }
            made.add(row.party().seen(zones.size() + made.size(), zone));
        }
        rows.parties.clear();
        return List.copyOf(made);
    }

    private List<Designation> designations() {
        List<DesignationRow> all = unique(rows.designations, DesignationRow::id);
        List<Designation> made = new StageAssembly(all, rows.designations, causes, unknown)
                .designations(zones.size() + parties.size(), asOf);
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
        int[] holderOf = new int[all.size()];
        for (int i = 0; i < holderOf.length; i++) {
            int sought = i - rows.grants.size();
            holderOf[i] = sought < 0 ? holderOf(rows.grants, i) : holderOf(rows.applications, sought);
        }
        Grouped<PairRow> sorted = Grouped.of(zones.size() + parties.size(), all, holderOf, BY_DESIGNATION);
        sorted.twins(
                BY_DESIGNATION,
                (first, again) -> causes.addTwice(
                        listed(first).place(first),
                        listed(again).place(again),
                        null,
                        where -> ReferenceComplaint.pairTwice(
                                again.ofParty() ? DossierSection.PARTIES : DossierSection.ZONES,
                                String.valueOf(again.holder()),
                                again.designation(),
                                where)));
        rows.grants.clear();
        rows.applications.clear();
        int[] ordinal = {zones.size() + parties.size() + designations.size()};
        return sorted.become((holder, row) -> pair(
                ordinal[0]++,
                requireNonNull(references.holder(row)),
                requireNonNull(references.designation(row)),
                row));
    }

    private EntryList<PairRow> listed(PairRow row) {
        return row.kind() == Kind.GRANT ? rows.grants : rows.applications;
    }

    private int holderOf(EntryList<PairRow> list, int number) {
        Holder holder = references.holder(list.get(number));
        if (holder != null && references.designation(list.get(number)) != null) {
            return holder.ordinal();
        }
        references.tellUnknown(list, number);
        return NONE;
    }

    private Pair pair(int ordinal, Holder holder, Designation designation, PairRow row) {
        int tenure = Subjects.tenure(row.since(), holder, asOf);
        if (row.kind() == Kind.APPLICATION) {
            return new Application(ordinal, holder, designation, row.since(), tenure);
        }
        boolean withdrawn = Subjects.reached(row.withdrawn(), asOf);
        return new Grant(ordinal, holder, designation, row.since(), tenure, row.withdrawn(), withdrawn);
    }
}

package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All subjects of a dossier by ordinal: zones by id, then parties, then designations, then grants and applications by the two.
 *
 * @param pairs in groups by the ordinal of their zone or party, each group by designation
 */
public record Subjects(List<Zone> zones, List<Party> parties, List<Designation> designations, Grouped<Pair> pairs) {

    /** How many there are; their ordinals are all numbers below it. */
    public int count() {
        return firstPair() + pairs.size();
    }

    int firstDesignation() {
        return zones.size() + parties.size();
    }

    /** The ordinal of the first grant or application. */
    public int firstPair() {
        return firstDesignation() + designations.size();
    }

    /** The subject of an ordinal. */
    public Subject of(int ordinal) {
        return ordinal < firstDesignation()
                ? holder(ordinal)
                : ordinal < firstPair() ? designations.get(ordinal - firstDesignation()) : pair(ordinal);
    }

    /** The zone or party of an ordinal. */
    public Holder holder(int ordinal) {
        return ordinal < zones.size() ? zones.get(ordinal) : parties.get(ordinal - zones.size());
    }

    /** The grant or application of an ordinal. */
    public Pair pair(int ordinal) {
        return pairs.item(ordinal - firstPair());
    }

    @Nullable
    Zone zone(String id) {
        return Ids.find(zones, Zone::id, id);
    }

    @Nullable
    Party party(String id) {
        return Ids.find(parties, Party::id, id);
    }

    @Nullable
    Designation designation(String id) {
        return Ids.find(designations, Designation::id, id);
    }

    /** The grant or application of a zone or party and a designation, whether there yet or not; null where there is none. */
    public @Nullable Pair pair(Holder holder, Designation designation) {
        int low = pairs.start(holder.ordinal());
        int high = pairs.end(holder.ordinal()) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Pair pair = pairs.item(middle);
            int order = Integer.compare(pair.designation().ordinal(), designation.ordinal());
            if (order == 0) {
                return pair;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return null;
    }

    /** The same subjects as seen from another period. */
    Subjects at(Period asOf) {
        List<Zone> seen =
                zones.stream().map(zone -> zone.seen(zone.ordinal(), asOf)).toList();
        return with(seen, Stages.seen(designations, asOf), asOf);
    }

    /** The same subjects with one zone changed. */
    Subjects with(Zone like, Period asOf) {
        List<Zone> copy = new ArrayList<>(zones);
        copy.set(like.ordinal(), like.seen(like.ordinal(), asOf));
        return with(List.copyOf(copy), designations, asOf);
    }

    private Subjects with(List<Zone> places, List<Designation> stages, Period asOf) {
        List<Party> moved = parties.stream()
                .map(party -> party.seen(
                        party.ordinal(),
                        party.zone() == null ? null : places.get(party.zone().ordinal())))
                .toList();
        Subjects others = new Subjects(places, moved, stages, pairs);
        return new Subjects(
                places,
                moved,
                stages,
                pairs.map(pair -> seen(
                        pair,
                        others.holder(pair.holder().ordinal()),
                        stages.get(pair.designation().ordinal() - firstDesignation()),
                        asOf)));
    }

    private static Pair seen(Pair pair, Holder holder, Designation designation, Period asOf) {
        int tenure = tenure(pair.since(), holder, asOf);
        if (pair instanceof Grant grant) {
            Period withdrawn = grant.withdrawnIn();
            return new Grant(
                    pair.ordinal(), holder, designation, pair.since(), tenure, withdrawn, reached(withdrawn, asOf));
        }
        return new Application(pair.ordinal(), holder, designation, pair.since(), tenure);
    }

    /** The number of periods from the first one of a pair on, both included; none of them lies before the first one of its zone. */
    public static int tenure(Period since, Holder holder, Period asOf) {
        return Math.min(tenure(since, asOf), holder.tenure());
    }

    /** The number of periods from one to another, both included. */
    public static int tenure(Period since, Period asOf) {
        return since.before(asOf) + 1;
    }

    /** Whether something that has a period has come by then. */
    public static boolean reached(@Nullable Period period, Period asOf) {
        return period != null && period.before(asOf) >= 0;
    }
}

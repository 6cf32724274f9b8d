package yardstick.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All subjects of a dossier by ordinal: zones by id, then designations by id, then grants and applications by the two.
 *
 * @param pairs in groups by the ordinal of their zone, each group by designation
 */
public record Subjects(List<Zone> zones, List<Designation> designations, Grouped<Pair> pairs) {

    /** How many there are; their ordinals are all numbers below it. */
    public int count() {
        return zones.size() + designations.size() + pairs.size();
    }

    int firstPair() {
        return zones.size() + designations.size();
    }

    /** The subject of an ordinal. */
    public Subject of(int ordinal) {
        if (ordinal < zones.size()) {
            return zones.get(ordinal);
        }
        return ordinal < firstPair() ? designations.get(ordinal - zones.size()) : pair(ordinal);
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
    Designation designation(String id) {
        return Ids.find(designations, Designation::id, id);
    }

    /** The grant or application of a zone and a designation, whether there yet or not; null where there is none. */
    public @Nullable Pair pair(Zone zone, Designation designation) {
        int low = pairs.start(zone.ordinal());
        int high = pairs.end(zone.ordinal()) - 1;
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
        List<Designation> stages = Stages.seen(designations, asOf);
        return new Subjects(
                seen,
                stages,
                pairs.map(pair -> seen(
                        pair,
                        seen.get(pair.zone().ordinal()),
                        stages.get(pair.designation().ordinal() - zones.size()),
                        asOf)));
    }

    /** The same subjects with one zone changed. */
    Subjects with(Zone like, Period asOf) {
        Zone changed = like.seen(like.ordinal(), asOf);
        List<Zone> copy = new ArrayList<>(zones);
        copy.set(changed.ordinal(), changed);
        return new Subjects(
                List.copyOf(copy),
                designations,
                pairs.map(pair -> pair.zone().ordinal() == changed.ordinal()
                        ? seen(pair, changed, pair.designation(), asOf)
                        : pair));
    }

    private static Pair seen(Pair pair, Zone zone, Designation designation, Period asOf) {
        int tenure = tenure(pair.since(), zone, asOf);
        if (pair instanceof Grant grant) {
            Period withdrawn = grant.withdrawnIn();
            return new Grant(
                    pair.ordinal(), zone, designation, pair.since(), tenure, withdrawn, reached(withdrawn, asOf));
        }
        return new Application(pair.ordinal(), zone, designation, pair.since(), tenure);
    }

    /** The number of periods from the first one of a pair on, both included; none of them lies before the first one of its zone. */
    public static int tenure(Period since, Zone zone, Period asOf) {
        return Math.min(tenure(since, asOf), zone.tenure());
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

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import yardstick.evaluate.Locality;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Holder;

/**
 * How large shards are. Small sessions stay within the caches and free their memory; very small ones cost more to set up.
 *
 * @param leastFacts a smaller dossier is not divided
 * @param zones how many zones or parties make a shard
 * @param pairs designations are put together until they have so many grants and applications
 */
record Sharding(long leastFacts, int zones, int pairs) {

    static final Sharding DEFAULT = new Sharding(20_000, 64, 200);

    /** Smaller shards, to confirm what was found without them. */
    static final Sharding SAMPLE = new Sharding(0, 16, 100);

    /** The shards for rules of a locality, in the order of the dossier. */
    Stream<SessionShard> shards(Locality locality, Dossier dossier) {
        return switch (locality) {
            case GLOBAL -> Stream.of(SessionShard.whole(dossier));
            case ZONE -> holders(dossier.holders()).map(part -> SessionShard.ofHolders(dossier, part));
            case DESIGNATION -> designations(dossier).stream().map(part -> SessionShard.ofDesignations(dossier, part));
        };
    }

    /**
     * Two of the shards that are not very large; none where the whole is one.
     *
     * @param turn which two: first the outermost, then those next to them, and so on, around and around
     */
    List<SessionShard> some(Locality locality, Dossier dossier, int turn) {
        return switch (locality) {
            case GLOBAL -> List.of();
            case ZONE ->
                pair(holders(dossier.holders()).toList(), turn).stream()
                        .map(part -> SessionShard.ofHolders(dossier, part))
                        .toList();
            case DESIGNATION ->
                pair(
                                designations(dossier).stream()
                                        .filter(part -> pairs(part, dossier) <= 2 * pairs)
                                        .toList(),
                                turn)
                        .stream()
                        .map(part -> SessionShard.ofDesignations(dossier, part))
                        .toList();
        };
    }

    private static int pairs(List<Designation> designations, Dossier dossier) {
        return designations.stream()
                .mapToInt(designation -> dossier.pairs(designation).size())
                .sum();
    }

    private static <T> List<T> pair(List<T> all, int turn) {
        if (all.size() < 2) {
            return all;
        }
        int first = turn % all.size();
        int last = all.size() - 1 - first;
        return first == last ? List.of(all.get(first)) : List.of(all.get(first), all.get(last));
    }

    private Stream<List<Holder>> holders(List<Holder> all) {
        int parts = (all.size() + zones - 1) / zones;
        return Stream.iterate(0, part -> part < parts, part -> part + 1)
                .map(part -> all.subList(part * zones, Math.min(all.size(), (part + 1) * zones)));
    }

    private List<List<Designation>> designations(Dossier dossier) {
        List<List<Designation>> parts = new ArrayList<>();
        int room = 0;
        for (Designation designation : dossier.designations()) {
            if (parts.isEmpty() || room <= 0) {
                parts.add(new ArrayList<>());
                room = pairs;
            }
            parts.get(parts.size() - 1).add(designation);
            room -= Math.max(1, dossier.pairs(designation).size());
        }
        return parts;
    }
}

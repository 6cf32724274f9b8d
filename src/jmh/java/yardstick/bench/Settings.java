package yardstick.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * How much is measured.
 *
 * @param zones sizes of dossiers, ascending
 * @param quick whether to measure less often, for a first look
 */
record Settings(List<Integer> zones, boolean quick) {

    /** Of one iteration. */
    static final int SECONDS = 2;

    static Settings ofProperties() {
        List<Integer> zones = Stream.of(
                        System.getProperty("bench.zones", "66,2543,100000").split(","))
                .map(String::strip)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        return new Settings(zones, Boolean.getBoolean("bench.quick"));
    }

    int largest() {
        return zones.get(zones.size() - 1);
    }

    /** Seconds within which a first evaluation has to end. */
    int limit() {
        return quick ? 60 : 120;
    }

    /** An iteration holds few evaluations of a large dossier, and what runs rarely is compiled late. */
    int warmups(int dossier) {
        return quick ? 3 : dossier >= 50_000 ? 12 : 5;
    }

    int iterations() {
        return quick ? 2 : 5;
    }

    /** Of what is measured one after the other in one process. */
    int turns() {
        return quick ? 15 : 60;
    }

    int coldStarts() {
        return quick ? 2 : 5;
    }
}

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

    int warmups(int dossier) {
        return dossier >= 50_000 ? 1 : quick ? 3 : 5;
    }

    int iterations(int dossier) {
        return dossier >= 50_000 || quick ? 2 : 5;
    }

    int coldStarts() {
        return quick ? 2 : 5;
    }
}

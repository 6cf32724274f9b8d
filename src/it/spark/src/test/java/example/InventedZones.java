package example;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import yardstick.province.Country;

/**
 * Invented zones in files: rows, and the designations.
 *
 * @param grants how many there are, counted in the text of the rows
 * @param applications likewise
 */
record InventedZones(Path rows, Path designations, long grants, long applications) {

    private static final int FILES = 8;
    private static final long SEED = 7;

    static InventedZones write(Path folder, int zones, int missingPercent) throws IOException {
        Path rows = Files.createDirectories(folder.resolve("rows"));
        Path designations = Files.writeString(folder.resolve("designations.json"), Country.designations(zones));
        return IntStream.range(0, FILES)
                .parallel()
                .mapToObj(file -> {
                    Path written = rows.resolve(file + ".jsonl");
                    return write(
                            written, IntStream.range(0, zones).filter(zone -> zone % FILES == file), missingPercent);
                })
                .reduce(new InventedZones(rows, designations, 0, 0), InventedZones::plus);
    }

    private static InventedZones write(Path file, IntStream zones, int missingPercent) {
        long grants = 0;
        long applications = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int zone : (Iterable<Integer>) zones::iterator) {
                String row = Country.zone(zone, missingPercent, SEED);
                String[] parts = row.split("\"applications\"");
                grants += pairs(parts[0]);
                applications += pairs(parts[1]);
                out.write(row);
                out.newLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new InventedZones(file, file, grants, applications);
    }

    /** How many grants or applications a text lists: only these have such a field. */
    private static int pairs(String text) {
        return text.split("\"since\"", -1).length - 1;
    }

    private InventedZones plus(InventedZones more) {
        return new InventedZones(rows, designations, grants + more.grants, applications + more.applications);
    }
}

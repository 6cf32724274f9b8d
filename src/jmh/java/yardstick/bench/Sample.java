package yardstick.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import yardstick.Policy;
import yardstick.province.Province;
import yardstick.vocabulary.Dossier;

/**
 * A generated dossier; all names and figures in it are invented.
 *
 * @param missing how many of a hundred figures are left out
 */
record Sample(int zones, int missing) {

    static final Path POLICY = Path.of("rules/chengdu-empowerment");
    static final Path WORK = Path.of("target/bench");

    private static final long SEED = Long.getLong("bench.seed", 2020);

    /** The file, written first if it is not there yet. */
    Path file() {
        Path file = WORK.resolve("facts-" + zones + "-" + missing + "-" + SEED + ".json");
        if (Files.exists(file)) {
            return file;
        }
        Path part = WORK.resolve(file.getFileName() + ".part");
        try {
            Files.createDirectories(WORK);
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                Province.write(out, zones, missing, SEED);
            }
            return Files.move(part, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Dossier read() {
        return Policy.load(POLICY).read(file());
    }
}

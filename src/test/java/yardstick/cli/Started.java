package yardstick.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged jar as a user starts it, with a cache of its own. */
record Started(Path jar, Path cache, Path work) {

    static final Path JAR = Path.of(requireNonNull(System.getProperty("yardstick.jar")));
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final long PATIENCE = 120_000;

    /**
     * One run of it.
     *
     * @param handedOn whether another Java ran the command, with an archive of classes
     */
    record Finished(Run run, boolean handedOn) {}

    Process process(Path folder, Map<String, String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", jar.toString()));
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("YARDSTICK_"));
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        return builder.start();
    }

    Finished run(Map<String, String> environment, String... args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(work, "run");
        Process process = process(folder, environment, args);
        boolean handedOn = false;
        while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
            handedOn |= process.children().anyMatch(Started::readsAnArchive);
        }
        Run run = new Run(
                process.exitValue(),
                Files.readString(folder.resolve("out"), StandardCharsets.UTF_8),
                Files.readString(folder.resolve("err"), StandardCharsets.UTF_8));
        return new Finished(run, handedOn);
    }

    private static boolean readsAnArchive(ProcessHandle process) {
        return Stream.of(process.info().arguments().orElse(new String[0]))
                .anyMatch(argument -> argument.startsWith("-XX:SharedArchiveFile="));
    }

    /** The archive that a start which goes before has made, once it is finished. */
    Path archive() throws IOException, InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE;
        while (archives().isEmpty() || isUnfinished()) {
            assertThat(System.currentTimeMillis()).as("an archive is made").isLessThan(end);
            Thread.sleep(50);
        }
        return archives().get(0);
    }

    private boolean isUnfinished() throws IOException {
        return kept().stream().anyMatch(folder -> folder.toString().endsWith(".part"));
    }

    List<Path> archives() throws IOException {
        return kept().stream()
                .filter(folder -> !folder.toString().endsWith(".part"))
                .toList();
    }

    private List<Path> kept() throws IOException {
        Path folder = cache.resolve("yardstick");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}

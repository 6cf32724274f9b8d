package yardstick.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import yardstick.bench.peer.Contender;

/** What can only be measured on whole processes. */
final class Processes {

    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** Complete, since stock Drools fails where a figure is not known, as in the fixture. */
    private static final Sample COLD = new Sample(66, 0);

    /** A file of 1 GiB. */
    private static final Sample GIBIBYTE = new Sample(475_000, 0);

    /** Of heap, in which a file of 1 GiB is read. */
    private static final int MEBIBYTES = 700;

    /** Of the CPU clock of Linux per second. */
    private static final double TICKS = 100;

    private static final String CASES = "fixtures/chengdu-empowerment/cases";

    private static final Path CACHE = Sample.WORK.resolve("cache").toAbsolutePath();

    private Processes() {}

    /**
     * CPU seconds of a cold evaluation of a complete dossier of 66 zones, the whole process.
     *
     * @param jar this project as its runnable jar
     * @param stockDrools as its documentation shows, consequences in Java
     * @param droolsInMvel the same with consequences in MVEL
     * @param explain the jar as it explains one decision of that dossier
     * @param test the jar as it runs the cases of the policy and tells what they cover
     * @param mutate the jar as it tries whether they notice mistakes
     */
    record Cold(
            double plainJava,
            double jar,
            double stockDrools,
            double droolsInMvel,
            double explain,
            double test,
            double mutate) {

        private Cold least(Cold other) {
            return new Cold(
                    Math.min(plainJava, other.plainJava),
                    Math.min(jar, other.jar),
                    Math.min(stockDrools, other.stockDrools),
                    Math.min(droolsInMvel, other.droolsInMvel),
                    Math.min(explain, other.explain),
                    Math.min(test, other.test),
                    Math.min(mutate, other.mutate));
        }
    }

    /**
     * Wall seconds of whole processes of the runnable jar, from a JSON file to a JSON file with all evidence.
     *
     * @param small of 66 zones
     * @param middle of 2,543 zones
     * @param large of 40,000 zones
     */
    record Whole(double small, double middle, double large) {}

    /** The best of so many, and of a third as many of the large one. */
    static Whole whole(int times) {
        return new Whole(whole(66, times), whole(2543, times), whole(40_000, (times + 2) / 3));
    }

    private static double whole(int zones, int times) {
        List<String> command = java(List.of(
                "-jar",
                System.getProperty("yardstick.jar"),
                "evaluate",
                Sample.POLICY.toString(),
                new Sample(zones, 0).file().toString(),
                "--format",
                "json",
                "--out",
                Sample.WORK.resolve("whole.json").toString()));
        return DoubleStream.generate(() -> Stopwatch.millis(() -> run(command)) / 1000)
                .limit(times)
                .min()
                .orElseThrow();
    }

    /** The best of so many. */
    static Cold cold(int times) {
        keepClasses();
        return Stream.generate(() -> new Cold(
                        seconds(java(once(Contender.PLAIN_JAVA, "mvel"))),
                        seconds(java(jar("evaluate", COLD.file().toString()))),
                        seconds(java(once(Contender.STOCK_DROOLS, "java"))),
                        seconds(java(once(Contender.STOCK_DROOLS, "mvel"))),
                        seconds(java(
                                jar("explain", COLD.file().toString(), "--zone", "Z000000", "--designation", "D14"))),
                        seconds(java(jar("test", CASES, "--coverage"))),
                        seconds(java(jar("mutate", CASES)))))
                .limit(times)
                .reduce(Cold::least)
                .orElseThrow();
    }

    private static double seconds(List<String> command) {
        double before = childSeconds();
        run(command);
        return childSeconds() - before;
    }

    /** CPU seconds of all processes that this one started and that have ended; where the system does not tell, the time of day. */
    private static double childSeconds() {
        try {
            String status = Files.readString(Path.of("/proc/self/stat"));
            String[] fields = status.substring(status.lastIndexOf(')') + 2).split(" ", -1);
            return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / TICKS;
        } catch (IOException e) {
            return System.nanoTime() / 1e9;
        }
    }

    /** Has the jar archive its classes, as after the first start of any user, and waits until it has done so. */
    private static void keepClasses() {
        run(java(jar("check")));
        File cache = CACHE.resolve("yardstick").toFile();
        try {
            while (Stream.of(cache.list()).anyMatch(name -> name.endsWith(".part"))) {
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> jar(String command, String... arguments) {
        List<String> all = new ArrayList<>(
                List.of("-jar", System.getProperty("yardstick.jar"), command, Sample.POLICY.toString()));
        all.addAll(List.of(arguments));
        return all;
    }

    private static List<String> once(Contender contender, String dialect) {
        return List.of(
                "-Dbench.dialect=" + dialect,
                "-cp",
                System.getProperty("java.class.path"),
                Once.class.getName(),
                contender.name(),
                COLD.file().toString());
    }

    /**
     * The heap that is reachable, in bytes.
     *
     * @param reading most at once while the dossier is read
     * @param evaluating most at once while it is evaluated, facts included
     * @param end facts and decisions
     */
    record Heap(long facts, long reading, long evaluating, long end) {}

    static Heap heap(int zones) {
        new Sample(zones, 0).file();
        long[] bytes = printed(Footprint.class, zones, "-XX:+UseSerialGC", "-Xmx6g");
        return new Heap(bytes[0], bytes[1], bytes[2], bytes[3]);
    }

    /**
     * A dossier of 1 GiB, read in a heap that has room for its facts and little more.
     *
     * @param file bytes that it takes as JSON
     * @param heap bytes at most
     * @param facts bytes that it takes when read
     */
    record Gibibyte(long file, long heap, long measures, long facts) {}

    static Gibibyte gibibyte() throws IOException {
        Path file = GIBIBYTE.file();
        long[] printed = printed(Large.class, GIBIBYTE.zones(), "-Xmx" + MEBIBYTES + "m");
        return new Gibibyte(Files.size(file), MEBIBYTES * 1024L * 1024, printed[0], printed[1]);
    }

    /** The numbers that a class prints of a dossier. */
    private static long[] printed(Class<?> main, int zones, String... options) {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), String.valueOf(zones)));
        return Arrays.stream(run(java(arguments)).strip().split(" "))
                .mapToLong(Long::parseLong)
                .toArray();
    }

    private static List<String> java(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA.toString()));
        command.addAll(arguments);
        return command;
    }

    private static String run(List<String> command) {
        try {
            File output = File.createTempFile("output", ".txt", Sample.WORK.toFile());
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(output).redirectError(ProcessBuilder.Redirect.INHERIT);
            builder.environment().put("XDG_CACHE_HOME", CACHE.toString());
            Process process = builder.start();
            int code = process.waitFor();
            String printed = Files.readString(output.toPath());
            Files.delete(output.toPath());
            if (code != 0) {
                throw new IllegalStateException(command.get(command.size() - 2) + " ended with " + code);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

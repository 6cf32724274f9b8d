package yardstick.cli;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hands a run to another Java, which reads the classes that are archived in the user's cache, and for a short one compiles less and leaves
 * out the optimising compiler: a jar cannot ask for that, and the two Javas together take less than half the time of one that starts without.
 */
final class QuickStart {

    /** In the other Java, the process that started it. */
    private static final String STARTER = "yardstick.starter";

    private static final Set<String> SHORT = Set.of("evaluate", "explain", "check", "case", "test", "mutate");

    /** Bytes of a file or folder from which on the optimising compiler is worth its time. */
    private static final long LARGE = 5_000_000;

    /** Milliseconds after which the other Java begins to watch the one that started it. */
    private static final long PATIENCE = 1000;

    private static final List<String> OPTIONS_OF_JAVA =
            List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    private QuickStart() {}

    /**
     * Runs a command in another Java.
     *
     * @return its exit code; empty where this process has to run the command itself, since it is not short, there is no archive, or
     *     the user chose options of Java
     */
    static OptionalInt run(String... args) {
        Optional<Path> jar = jar(args);
        Optional<Path> classes = jar.flatMap(QuickStart::archive).flatMap(ClassArchive::classes);
        if (classes.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(finish(new ProcessBuilder(command(jar.get(), classes.get(), args))
                    .inheritIO()
                    .start()));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    /** Has the archive made in the background, if the next run like this one could use it. Whatever prevents that is no matter of this run. */
    static void prepare(String... args) {
        Optional<Path> jar = jar(args);
        Optional<ClassArchive> archive = jar.flatMap(QuickStart::archive).filter(ClassArchive::claim);
        if (archive.isPresent()) {
            try {
                Archivist.start(jar.get(), archive.get());
            } catch (IOException e) {
                return;
            }
        }
    }

    private static Optional<ClassArchive> archive(Path jar) {
        return ClassArchive.of(jar, System.getenv());
    }

    /** The jar that this Java runs, if it runs nothing else, and a command that can be handed on. */
    private static Optional<Path> jar(String... args) {
        String jar = System.getProperty("java.class.path");
        boolean handed = System.getProperty(STARTER) != null;
        return !handed
                        && isShort(args)
                        && jar.endsWith(".jar")
                        && !jar.contains(File.pathSeparator)
                        && isPlain(jar, args)
                ? Optional.of(Path.of(jar).toAbsolutePath())
                : Optional.empty();
    }

    static boolean isShort(String... args) {
        if (args.length == 0 || !SHORT.contains(args[0])) {
            return false;
        }
        for (String argument : args) {
            if (argument.equals("-") || bytes(new File(argument)) > LARGE) {
                return false;
            }
        }
        return true;
    }

    /** Of a file, or of the files of a folder together. */
    private static long bytes(File file) {
        File[] files = file.listFiles();
        return files == null
                ? file.length()
                : Stream.of(files).mapToLong(File::length).sum();
    }

    /** Whether Java was started with this jar and these arguments, all of which can be passed on, and nothing else. */
    private static boolean isPlain(String jar, String... args) {
        for (String options : OPTIONS_OF_JAVA) {
            if (System.getenv(options) != null) {
                return false;
            }
        }
        List<String> plain = new ArrayList<>(List.of("-jar", jar));
        plain.addAll(List.of(args));
        @Nullable String charset = System.getProperty("sun.jnu.encoding");
        return ProcessHandle.current()
                        .info()
                        .arguments()
                        .map(actual -> plain.equals(List.of(actual)))
                        .orElseGet(() -> hasNoOptions(jar, args))
                && charset != null
                && Charset.forName(charset).newEncoder().canEncode(String.join("", plain));
    }

    /** The same where the system does not tell the arguments of a process, as on Windows, which also passes no quotation marks on. */
    private static boolean hasNoOptions(String jar, String... args) {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().isEmpty()
                && System.getProperty("sun.java.command", "").startsWith(jar)
                && Stream.of(args).noneMatch(argument -> argument.contains("\""));
    }

    private static List<String> command(Path jar, Path classes, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + classes,
                "-Xshare:auto",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:ArchiveRelocationMode=0",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=2",
                "-XX:+UseSerialGC",
                "-D" + STARTER + "=" + ProcessHandle.current().pid(),
                "-cp",
                jar.toString(),
                Main.class.getName()));
        command.addAll(List.of(args));
        return command;
    }

    private static int finish(Process process) {
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.onExit().join().exitValue();
    }

    /** Ends this process when the one that started it here is no more, even if that one could not say so. */
    static void endWithStarter() {
        Long starter = Long.getLong(STARTER);
        if (starter != null) {
            Thread watch = new Thread(() -> endAfter(starter));
            watch.setDaemon(true);
            watch.start();
        }
    }

    /** Looks only after a while, since most runs are over by then. */
    private static void endAfter(long starter) {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        ProcessHandle.of(starter).ifPresent(process -> process.onExit().join());
        Runtime.getRuntime().halt(ExitCode.DEFECT);
    }
}

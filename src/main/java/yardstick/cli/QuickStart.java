package yardstick.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Hands a short run to another Java, which has the classes that the build archived beside the jar, compiles less and leaves out the
 * optimising compiler: a jar cannot ask for that, and the two Javas together take less than half the time of one that starts without.
 */
final class QuickStart {

    /** In the other Java, the process that started it. */
    private static final String STARTER = "yardstick.starter";

    private static final Set<String> SHORT = Set.of("evaluate", "explain", "check", "case");

    /** Bytes of a file from which on the optimising compiler is worth its time. */
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
        String jar = System.getProperty("java.class.path");
        if (!isShort(args) || !jar.endsWith(".jar") || jar.contains(File.pathSeparator)) {
            return OptionalInt.empty();
        }
        Path archive = Path.of(jar.replaceFirst("\\.jar$", ".jsa")).toAbsolutePath();
        if (!Files.exists(archive) || !isPlain(jar, args)) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(finish(
                    new ProcessBuilder(command(jar, archive, args)).inheritIO().start()));
        } catch (IOException e) {
            return OptionalInt.empty();
        }
    }

    static boolean isShort(String... args) {
        if (args.length == 0 || !SHORT.contains(args[0])) {
            return false;
        }
        for (String argument : args) {
            if (argument.equals("-") || new File(argument).length() > LARGE) {
                return false;
            }
        }
        return true;
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
        String[] actual = ProcessHandle.current().info().arguments().orElse(new String[0]);
        @Nullable String charset = System.getProperty("sun.jnu.encoding");
        return plain.equals(List.of(actual))
                && charset != null
                && Charset.forName(charset).newEncoder().canEncode(String.join("", plain));
    }

    private static List<String> command(String jar, Path archive, String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:SharedArchiveFile=" + archive,
                "-Xshare:auto",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:TieredStopAtLevel=1",
                "-XX:CompileThresholdScaling=2",
                "-XX:+UseSerialGC",
                "-D" + STARTER + "=" + ProcessHandle.current().pid(),
                "-jar",
                Path.of(jar).toAbsolutePath().toString()));
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

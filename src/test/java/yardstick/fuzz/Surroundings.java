package yardstick.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * Watches from the outside what a run does to the process and to the project: it starts no thread and no process, opens no
 * connection, touches no file but its own, and no class is made of anything but the program.
 */
final class Surroundings {

    private static final List<String> EVENTS = List.of(
            "jdk.ClassDefine",
            "jdk.FileRead",
            "jdk.FileWrite",
            "jdk.ProcessStart",
            "jdk.SocketRead",
            "jdk.SocketWrite",
            "jdk.ThreadStart");

    /** The program, what it is built on, and what the tests are. */
    private static final List<String> CLASSES = List.of(
            "yardstick.",
            "com.ibm.icu.",
            "de.siegmar.fastcsv.",
            "org.drools.",
            "org.kie.",
            "com.fasterxml.jackson.",
            "org.antlr.",
            "org.slf4j.",
            "org.assertj.",
            "org.junit.",
            "org.opentest4j.",
            "java.",
            "jdk.",
            "sun.");

    /** Of these, what only an attack needs. */
    private static final List<String> HARM = List.of(
            "java.lang.Process",
            "java.net.Socket",
            "java.net.ServerSocket",
            "java.net.http.",
            "java.rmi.",
            "java.io.ObjectInputStream",
            "java.util.Timer",
            "org.drools.mvel",
            "org.drools.compiler.kie.builder.impl.KieBuilder",
            "org.kie.memorycompiler");

    private final Path own;
    private final long thread = Thread.currentThread().getId();
    private final Set<Thread> threads = Thread.getAllStackTraces().keySet();
    private final Map<Path, String> files = files();
    private final Recording recording = new Recording();

    private Surroundings(Path own) {
        this.own = own.toAbsolutePath();
    }

    /**
     * Runs something in this thread and asserts that it does no harm.
     *
     * @param own the folder in which it may read and write
     */
    static void assertUnharmed(Path own, Runnable run) {
        Surroundings watched = new Surroundings(own);
        EVENTS.forEach(event -> watched.recording.enable(event).withoutThreshold());
        watched.recording.start();
        run.run();
        watched.recording.stop();
        watched.assertUnharmed();
    }

    private void assertUnharmed() {
        assertThat(files()).as("files of the project").isEqualTo(files);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(each -> !threads.contains(each) && !isOfTheMachine(each))
                .as("threads left")
                .isEmpty();
        try {
            Path record = Files.createTempFile(own, "events", ".jfr");
            recording.dump(record);
            recording.close();
            assertThat(RecordingFile.readAllEvents(record).stream()
                            .filter(this::isOfTheRun)
                            .map(this::harm)
                            .filter(Objects::nonNull)
                            .distinct())
                    .as("harm done")
                    .isEmpty();
            Files.delete(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isOfTheRun(RecordedEvent event) {
        boolean starts = event.getEventType().getName().equals("jdk.ThreadStart");
        RecordedThread by = event.getThread(starts ? "parentThread" : "eventThread");
        return by == null ? !starts : by.getJavaThreadId() == thread;
    }

    /** What an event tells of harm; null if it is harmless. */
    private String harm(RecordedEvent event) {
        return switch (event.getEventType().getName()) {
            case "jdk.ClassDefine" -> harmfulClass(event.getClass("definedClass"));
            case "jdk.FileRead" -> isReadable(event.getString("path")) ? null : "read " + event.getString("path");
            case "jdk.FileWrite" -> isWritable(event.getString("path")) ? null : "wrote " + event.getString("path");
            case "jdk.ThreadStart" -> "started a thread";
            default -> event.getEventType().getName();
        };
    }

    private static String harmfulClass(RecordedClass defined) {
        String name = defined.getName().replace('/', '.');
        return CLASSES.stream().noneMatch(name::startsWith) || HARM.stream().anyMatch(name::startsWith)
                ? "loaded " + name
                : null;
    }

    private boolean isWritable(String path) {
        return path == null || Path.of(path).toAbsolutePath().startsWith(own);
    }

    /** The run's own files, and jars and class files of the program. */
    private boolean isReadable(String path) {
        return isWritable(path)
                || path.endsWith(".jar")
                || path.endsWith(".class")
                || Path.of(path).startsWith(System.getProperty("java.home"))
                || Path.of(path)
                        .toAbsolutePath()
                        .startsWith(Path.of("target/classes").toAbsolutePath());
    }

    private static boolean isOfTheMachine(Thread thread) {
        ThreadGroup group = thread.getThreadGroup();
        return group == null
                || Set.of("system", "InnocuousThreadGroup").contains(group.getName())
                || Stream.of("junit", "surefire", "JFR").anyMatch(thread.getName()::startsWith);
    }

    /** The size and time of every file of the project but what the build itself writes. */
    private static Map<Path, String> files() {
        Map<Path, String> files = new TreeMap<>();
        try (Stream<Path> top = Files.list(Path.of(""))) {
            for (Path folder : new TreeSet<>(top.toList())) {
                if (!Set.of("target", ".git").contains(folder.toString())) {
                    addFiles(folder, files);
                }
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addFiles(Path folder, Map<Path, String> files) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file, Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
    }
}

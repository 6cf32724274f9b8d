package yardstick.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Makes the archive of classes, behind the back of the user: a rehearsal tells which ones, and Java archives them. */
public final class Archivist {

    /** Where the jar has what a rehearsal runs on. */
    private static final String MATERIAL = "yardstick/cli/rehearsal/";

    private static final long MINUTES = 10;

    private final Path jar;
    private final ClassArchive archive;
    private final Path folder;

    private Archivist(Path jar, ClassArchive archive) {
        this.jar = jar;
        this.archive = archive;
        this.folder = archive.unfinished();
    }

    /** Makes the archive of a jar, in the folder that was claimed for it. What fails leaves that folder, and is not tried again for a while. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path jar = Path.of(args[0]);
        ClassArchive archive = ClassArchive.of(jar, System.getenv()).orElseThrow();
        new Archivist(jar, archive).make();
    }

    /** Starts this in a process of its own, that nobody waits for. */
    static void start(Path jar, ClassArchive archive) throws IOException {
        java(archive.unfinished(), "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", jar, Archivist.class, jar);
    }

    private void make() throws IOException, InterruptedException {
        Path material = unpack();
        Path list = folder.resolve("classes");
        Path classes = folder.resolve("classes.jsa");
        boolean done = ended(java(
                        folder,
                        "-XX:DumpLoadedClassList=" + list,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        jar,
                        Rehearsal.class,
                        material))
                && ended(java(
                        folder,
                        "-Xshare:dump",
                        "-XX:SharedClassListFile=" + list,
                        "-XX:SharedArchiveFile=" + classes,
                        "-cp",
                        jar));
        if (done && ClassArchive.of(jar, System.getenv()).equals(Optional.of(archive))) {
            archive.keep(classes);
        }
    }

    private Path unpack() throws IOException {
        Path material = folder.resolve("material");
        try (JarFile packed = new JarFile(jar.toFile())) {
            for (JarEntry entry : packed.stream()
                    .filter(entry -> entry.getName().startsWith(MATERIAL) && !entry.isDirectory())
                    .toList()) {
                Path file = material.resolve(entry.getName().substring(MATERIAL.length()));
                Files.createDirectories(file.resolveSibling(""));
                try (InputStream in = packed.getInputStream(entry)) {
                    Files.copy(in, file);
                }
            }
        }
        return material;
    }

    private static Process java(Path folder, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        for (Object argument : arguments) {
            command.add(argument instanceof Class<?> main ? main.getName() : argument.toString());
        }
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static boolean ended(Process process) throws InterruptedException {
        if (process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            return process.exitValue() == 0;
        }
        process.destroyForcibly();
        return false;
    }
}

package yardstick.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * The classes of one jar as one Java keeps them for its next start: a folder in the user's cache, which holds them and says of which jar
 * and which Java they are. Nobody but the user may write there, and what somebody else made or could have changed is never used.
 *
 * @param origin the jar as it is now, and the Java that runs
 */
record ClassArchive(Path folder, String origin) {

    private static final String CLASSES = "classes.jsa";
    private static final String ORIGIN = "origin";
    private static final String UNFINISHED = ".part";

    /** After which an archive that is still not finished is begun anew. */
    private static final Duration PATIENCE = Duration.ofHours(1);

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    /** The archive of a jar and this Java, made or not; empty if there is no place for any, or the user does not want them. */
    static Optional<ClassArchive> of(Path jar, Map<String, String> environment) {
        try {
            Path real = jar.toRealPath();
            String place = real + "\n" + System.getProperty("java.home") + "\n";
            String name = Integer.toHexString(place.hashCode());
            String origin = place + state(real) + "\n" + java() + "\n";
            return UserCache.of(environment).map(cache -> new ClassArchive(cache.resolve(name), origin));
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** What changes with each change of a file: on Unix with the time of the last change of any kind, which nobody can set. */
    private static String state(Path file) throws IOException {
        String view = FileSystems.getDefault().supportedFileAttributeViews().contains("unix")
                ? "unix:size,lastModifiedTime,ctime,ino"
                : "size,lastModifiedTime,creationTime";
        Map<String, Object> attributes = Files.readAttributes(file, view);
        return attributes.get("size") + " " + attributes.get("lastModifiedTime") + " "
                + attributes.getOrDefault("ctime", attributes.get("creationTime")) + " " + attributes.get("ino");
    }

    private static String java() {
        return System.getProperty("java.vm.version") + " " + System.getProperty("java.vendor") + " "
                + System.getProperty("os.arch");
    }

    /** The classes for Java to read, if they are whole, of this jar and this Java, and nobody else's. */
    Optional<Path> classes() {
        Path classes = folder.resolve(CLASSES);
        Path told = folder.resolve(ORIGIN);
        try {
            boolean ours = isOurs(folder.resolveSibling(""), true) && isOurs(folder, true);
            return ours
                            && isOurs(told, false)
                            && isOurs(classes, false)
                            && Files.readString(told).equals(origin + sum(classes))
                    ? Optional.of(classes)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static long sum(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            CRC32 sum = new CRC32();
            sum.update(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            return sum.getValue();
        }
    }

    /** Whether it is no link but what it should be, of the user who asks, and closed to all others. */
    private static boolean isOurs(Path path, boolean isFolder) throws IOException {
        if (!POSIX) {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return isFolder ? file.isDirectory() : file.isRegularFile();
        }
        PosixFileAttributes file = Files.readAttributes(path, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return (isFolder ? file.isDirectory() : file.isRegularFile())
                && file.owner().getName().equals(System.getProperty("user.name"))
                && PosixFilePermissions.toString(file.permissions()).endsWith("------");
    }

    /** Where the archive is made before it is put in its place. */
    Path unfinished() {
        return folder.resolveSibling(folder.getFileName() + UNFINISHED);
    }

    /** Makes the place where the archive is to be made; false if it is being made already, lately could not be, or may not be. */
    boolean claim() {
        Path cache = folder.resolveSibling("");
        try {
            Files.createDirectories(Objects.requireNonNull(cache.getParent()), onlyOurs("rwx------"));
            if (!Files.exists(cache, LinkOption.NOFOLLOW_LINKS)) {
                Files.createDirectory(cache, onlyOurs("rwx------"));
            }
            boolean taken = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isOurs(folder, true);
            if (taken || !isOurs(cache, true)) {
                return false;
            }
            if (isLate(unfinished())) {
                remove(unfinished());
            }
            Files.createDirectory(unfinished(), onlyOurs("rwx------"));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isLate(Path unfinished) throws IOException {
        return Files.exists(unfinished, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(unfinished, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(Instant.now().minus(PATIENCE));
    }

    private static FileAttribute<?>[] onlyOurs(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    /** Puts classes that were archived in the unfinished folder in their place, whole or not at all, and removes what has become useless. */
    void keep(Path classes) throws IOException {
        Path made = Files.createDirectory(unfinished().resolve("made"), onlyOurs("rwx------"));
        Path kept = Files.move(classes, made.resolve(CLASSES));
        if (POSIX) {
            Files.setPosixFilePermissions(
                    kept, EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        }
        Path told = Files.createFile(made.resolve(ORIGIN), onlyOurs("rw-------"));
        Files.writeString(told, origin + sum(kept));
        force(kept);
        force(told);
        remove(folder);
        Files.move(made, folder, StandardCopyOption.ATOMIC_MOVE);
        removeStale();
        remove(unfinished());
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Removes archives of jars and Javas that are no more, and what was left unfinished long ago. */
    private void removeStale() throws IOException {
        try (Stream<Path> archives = Files.list(folder.resolveSibling(""))) {
            for (Path archive : archives.toList()) {
                boolean unfinished = archive.toString().endsWith(UNFINISHED);
                if (isOurs(archive, true) && (unfinished ? isLate(archive) : isStale(archive))) {
                    remove(archive);
                }
            }
        }
    }

    private static boolean isStale(Path archive) {
        try {
            List<String> told = Files.readAllLines(archive.resolve(ORIGIN));
            return told.size() < 2 || !told.subList(0, 2).stream().map(Path::of).allMatch(Files::exists);
        } catch (IOException | InvalidPathException e) {
            return true;
        }
    }

    /** Removes a folder with all that is in it; a link goes, what it leads to stays. */
    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

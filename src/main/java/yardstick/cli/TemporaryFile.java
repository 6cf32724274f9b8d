package yardstick.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A new file beside a target, locked as long as it is open and gone when it is closed, unless it was moved. A system gives up the locks
 * of a process that is killed: so what bears such a name and is not locked is a leftover, which the next writer removes.
 */
final class TemporaryFile implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private TemporaryFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Removes the leftovers beside a target, and makes a new file there. */
    static TemporaryFile beside(Path target) throws IOException {
        leftovers(target).forEach(TemporaryFile::removeUnlessLocked);
        while (true) {
            Path path = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
            FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            path.toFile().deleteOnExit();
            TemporaryFile file = new TemporaryFile(path, channel);
            if (file.isOurs()) {
                return file;
            }
            file.close();
        }
    }

    /** Locks the file; false if another writer removed it before that. Where files cannot be locked, no writer removes any. */
    private boolean isOurs() {
        try {
            channel.lock();
        } catch (OverlappingFileLockException removing) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> leftovers(Path target) throws IOException {
        Pattern name = Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "[0-9a-f-]{36}\\.part");
        try (Stream<Path> files = Files.list(target.resolveSibling("."))) {
            return files.filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    /** What cannot be removed stays, and harms nothing. */
    private static void removeUnlessLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            return;
        }
    }

    Path path() {
        return path;
    }

    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Brings all that was written safely onto the disk. */
    void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }
}

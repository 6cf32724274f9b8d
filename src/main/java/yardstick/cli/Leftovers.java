package yardstick.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The temporary files beside a target. Each carries the id of the process that writes it, which also holds a lock on it: the id says
 * that a process of this machine is gone, the lock that one of another machine or container still writes.
 */
final class Leftovers {

    private final Path target;
    private final Pattern ours;

    private Leftovers(Path target) {
        this.target = target;
        this.ours =
                Pattern.compile(Pattern.quote("." + target.getFileName() + ".") + "([0-9]{1,18})-[0-9a-f]{16}\\.tmp");
    }

    static Leftovers beside(Path target) {
        return new Leftovers(target);
    }

    /** A name for a file that this process writes. */
    Path fresh() {
        String chance = UUID.randomUUID().toString().replace("-", "").substring(0, 16);
        long process = ProcessHandle.current().pid();
        return target.resolveSibling("." + target.getFileName() + "." + process + "-" + chance + ".tmp");
    }

    /** Marks a file as being written until its channel is closed; where files cannot be locked, the process id has to do. */
    static void lock(FileChannel channel) {
        try {
            channel.tryLock();
        } catch (IOException noLocks) {
            return;
        }
    }

    /** Removes what processes left that are no more; what cannot be removed stays. */
    void remove() {
        stale().forEach(Leftovers::remove);
    }

    private List<Path> stale() {
        try (Stream<Path> files = Files.list(target.resolveSibling("."))) {
            return files.map(file -> target.resolveSibling(file.getFileName()))
                    .filter(this::isStale)
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private boolean isStale(Path file) {
        Matcher name = ours.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                && ProcessHandle.of(Long.parseLong(name.group(1)))
                        .filter(ProcessHandle::isAlive)
                        .isEmpty()
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static void remove(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException inUse) {
            return;
        }
    }
}

package yardstick.impact;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What JGit sees of the system while we read a repository: no settings of the user or the system, no environment, and a file system
 * whose clock it need not measure, for which it would write a file into the repository.
 */
final class QuietSystem extends SystemReader.Delegate implements AutoCloseable {

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private final SystemReader usual;

    private QuietSystem(SystemReader usual) {
        super(usual);
        this.usual = usual;
    }

    /** Puts it in the place of the usual one until it is closed. */
    static QuietSystem enter() {
        ONE_AT_A_TIME.lock();
        QuietSystem quiet = new QuietSystem(SystemReader.getInstance());
        SystemReader.setInstance(quiet);
        return quiet;
    }

    /** Opens the repository that a folder is in; none where it is in no repository. */
    Optional<Repository> repository(Path from) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().setMustExist(true);
        return builder.findGitDir(from.toFile()).getGitDir() == null ? Optional.empty() : Optional.of(builder.build());
    }

    @Override
    public void close() {
        SystemReader.setInstance(usual);
        ONE_AT_A_TIME.unlock();
    }

    @Override
    public @Nullable String getenv(String variable) {
        return null;
    }

    @Override
    public FileBasedConfig openUserConfig(Config parent, FS fs) {
        return new NoSettings(fs);
    }

    @Override
    public FileBasedConfig openSystemConfig(Config parent, FS fs) {
        return new NoSettings(fs);
    }

    @Override
    public FileBasedConfig openJGitConfig(Config parent, FS fs) {
        return new NoSettings(fs);
    }

    /** Settings without a file, which say of every file system that its clock is coarse. */
    private static final class NoSettings extends FileBasedConfig {

        private static final long COARSE_SECONDS = 2;

        NoSettings(FS fs) {
            super(null, fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // Nothing is kept.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }

        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(COARSE_SECONDS, TimeUnit.SECONDS)
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}

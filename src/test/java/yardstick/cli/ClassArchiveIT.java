package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A jar that was copied somewhere starts the second time as quickly as where it was built, and the same whatever became of its archive. */
@Timeout(300)
class ClassArchiveIT {

    private static final String[] COMMAND = {"evaluate", Run.CHENGDU, Run.CHENGDU_FACTS};
    private static final Run EXPECTED = Run.of(COMMAND);

    /** Has made its archive; nobody changes it. */
    private static Started elsewhere;

    private static Started.Finished first;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start_for_the_first_time(@TempDir Path folder) throws Exception {
        Path jar = Files.copy(Started.JAR, folder.resolve("elsewhere.jar"));
        elsewhere = new Started(jar, folder.resolve("cache"), folder);
        first = elsewhere.run(Map.of(), COMMAND);
        elsewhere.archive();
    }

    @Test
    void the_first_start_runs_the_command_itself_and_the_second_hands_it_to_a_java_that_reads_the_archive()
            throws Exception {
        Started.Finished second = elsewhere.run(Map.of(), COMMAND);

        assertThat(first.run()).isEqualTo(second.run()).isEqualTo(EXPECTED);
        assertThat(first.handedOn()).isFalse();
        assertThat(second.handedOn()).isTrue();
        assertThat(elsewhere.archives()).hasSize(1);
    }

    @Test
    void java_accepts_the_archive() throws Exception {
        Process java = new ProcessBuilder(
                        Started.JAVA,
                        "-Xshare:on",
                        "-XX:SharedArchiveFile=" + elsewhere.archive().resolve("classes.jsa"),
                        "-cp",
                        elsewhere.jar().toString(),
                        "yardstick.cli.Main",
                        "--version")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(java.waitFor()).isZero();
    }

    @Test
    void only_the_user_may_look_into_what_is_kept() throws Exception {
        Path archive = elsewhere.archive();

        assertThat(permissions(archive.getParent())).isEqualTo("rwx------");
        assertThat(permissions(archive)).isEqualTo("rwx------");
        assertThat(permissions(archive.resolve("classes.jsa"))).isEqualTo("rw-------");
        assertThat(permissions(archive.resolve("origin"))).isEqualTo("rw-------");
    }

    private static String permissions(Path file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    }

    @Test
    void a_damaged_archive_is_not_read_but_made_anew() throws Exception {
        Started copy = copy();
        Path classes = copy.archive().resolve("classes.jsa");
        try (RandomAccessFile file = new RandomAccessFile(classes.toFile(), "rw")) {
            file.seek(file.length() / 2);
            file.write(new byte[4096]);
            file.write(1);
        }
        FileTime damaged = Files.getLastModifiedTime(classes);

        Started.Finished run = copy.run(Map.of(), COMMAND);
        copy.archive();

        assertThat(run).isEqualTo(new Started.Finished(EXPECTED, false));
        assertThat(Files.getLastModifiedTime(classes)).isNotEqualTo(damaged);
        assertThat(copy.run(Map.of(), COMMAND)).isEqualTo(new Started.Finished(EXPECTED, true));
    }

    @Test
    void what_others_may_write_to_or_put_there_is_left_as_it_is() throws Exception {
        Started copy = copy();
        Path archive = copy.archive();

        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rwxrwx---"));
        assertThat(copy.run(Map.of(), COMMAND)).isEqualTo(new Started.Finished(EXPECTED, false));

        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rwx------"));
        Path moved = Files.move(archive, folder.resolve("moved"));
        Files.createSymbolicLink(archive, moved);
        assertThat(copy.run(Map.of(), COMMAND)).isEqualTo(new Started.Finished(EXPECTED, false));

        assertThat(Files.isSymbolicLink(archive)).isTrue();
        assertThat(copy.archives()).containsExactly(archive);
    }

    @Test
    void what_another_user_owns_is_left_as_it_is() throws Exception {
        Started copy = copy();
        Path classes = copy.archive().resolve("classes.jsa");
        Path cache = copy.archive().getParent();
        assumeTrue(System.getProperty("user.name").equals("root"), "only root gives files away");

        Files.setAttribute(classes, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(cache, "unix:uid", 65534, LinkOption.NOFOLLOW_LINKS);

        assertThat(copy.run(Map.of(), COMMAND)).isEqualTo(new Started.Finished(EXPECTED, false));
        assertThat(copy.archives()).hasSize(1);
        assertThat(Files.getAttribute(classes, "unix:uid")).isEqualTo(65534);
    }

    @Test
    void without_a_place_to_keep_it_everything_runs_as_before() throws Exception {
        Started started = new Started(elsewhere.jar(), folder, folder);

        for (Map<String, String> environment : List.of(
                Map.of("XDG_CACHE_HOME", "/proc/nowhere"),
                Map.of("XDG_CACHE_HOME", "/dev/null"),
                Map.of("XDG_CACHE_HOME", "", "HOME", ""),
                Map.of("XDG_CACHE_HOME", "relative", "HOME", "/dev/full"),
                Map.of("YARDSTICK_CACHE", "off"))) {
            assertThat(started.run(environment, COMMAND)).isEqualTo(new Started.Finished(EXPECTED, false));
        }
        assertThat(folder.resolve("yardstick")).doesNotExist();
    }

    @Test
    void who_wants_nothing_kept_does_not_use_what_was_kept_either() throws Exception {
        assertThat(elsewhere.run(Map.of("YARDSTICK_CACHE", "off"), COMMAND))
                .isEqualTo(new Started.Finished(EXPECTED, false));
    }

    @Test
    void of_two_first_starts_at_once_one_makes_the_archive() throws Exception {
        Started started = new Started(elsewhere.jar(), folder.resolve("new/cache"), folder);
        Path one = Files.createDirectory(folder.resolve("one"));
        Path two = Files.createDirectory(folder.resolve("two"));

        List<Process> both = List.of(started.process(one, Map.of(), COMMAND), started.process(two, Map.of(), COMMAND));
        for (Process process : both) {
            assertThat(process.waitFor()).isEqualTo(EXPECTED.code());
        }

        assertThat(one.resolve("out")).hasContent(EXPECTED.out());
        assertThat(two.resolve("out")).hasContent(EXPECTED.out());
        started.archive();
        assertThat(started.archives()).hasSize(1);
    }

    @Test
    void another_jar_in_the_same_place_gets_an_archive_of_its_own_and_those_of_jars_that_are_gone_go()
            throws Exception {
        Started copy = copy();
        Path gone = Files.copy(Started.JAR, folder.resolve("gone.jar"));
        new Started(gone, copy.cache(), folder).run(Map.of(), "check", Run.CHENGDU);
        copy.archive();
        assertThat(copy.archives()).hasSize(2);
        Files.delete(gone);
        Path jar = Files.copy(Started.JAR, folder.resolve("another.jar"));
        Started other = new Started(jar, copy.cache(), folder);
        other.run(Map.of(), "check", Run.CHENGDU);
        other.archive();
        assertThat(copy.archives()).hasSize(2);

        FileTime time = Files.getLastModifiedTime(jar);
        Files.copy(Started.JAR, jar, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(jar, time);

        assertThat(other.run(Map.of(), COMMAND)).isEqualTo(new Started.Finished(EXPECTED, false));
        other.archive();
        assertThat(other.run(Map.of(), COMMAND)).isEqualTo(new Started.Finished(EXPECTED, true));
        assertThat(copy.archives()).hasSize(2);
    }

    /** The same jar with a cache of its own that holds the archive already. */
    private Started copy() throws Exception {
        Path archive = elsewhere.archive();
        Path cache = folder.resolve("cache");
        Path to = cache.resolve("yardstick").resolve(archive.getFileName());
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(archive)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.setPosixFilePermissions(to, PosixFilePermissions.fromString("rwx------"));
        Files.setPosixFilePermissions(to.getParent(), PosixFilePermissions.fromString("rwx------"));
        return new Started(elsewhere.jar(), cache, folder);
    }
}

package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.cli.Run.CHENGDU;
import static yardstick.cli.Run.CHENGDU_FACTS;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir
    private Path folder;

    @Test
    void the_file_holds_what_standard_output_would_and_no_temporary_file_is_left() throws IOException {
        Path file = folder.resolve("结果.json");

        Run run = Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json", "--out", file.toString());

        assertThat(run).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(file)
                .hasContent(Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json")
                        .out());
        assertThat(folder).isDirectoryNotContaining(any -> !any.equals(file));
    }

    @Test
    void an_existing_file_stays_where_facts_are_invalid() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");

        Run run = Run.of("evaluate", CHENGDU, "no-such.json", "--out", file.toString());

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(any -> !any.equals(file));
    }

    @Test
    void an_existing_file_stays_where_writing_fails_half_way() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");

        assertThatThrownBy(() -> OutputFile.at(file).write(out -> {
                    out.write('a');
                    throw new IOException("disk full");
                }))
                .isInstanceOf(WrongUse.class);

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(any -> !any.equals(file));
    }

    @Test
    void a_folder_that_does_not_exist_is_told_before_anything_is_read() {
        Run run = Run.of("evaluate", "no-such-rules", "no-such.json", "--out", "no-such-folder/x", "--lang=en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .startsWith("yardstick: error: cannot write `no-such-folder/x`: there is no such folder\n");
    }

    @Test
    void a_folder_is_not_replaced_by_a_file() {
        assertThatThrownBy(() -> OutputFile.at(folder)).isInstanceOf(WrongUse.class);
        assertThat(folder).isDirectory();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void permissions_of_a_replaced_file_and_a_link_to_it_stay() throws IOException {
        Path file = Files.writeString(folder.resolve("result.txt"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), file);

        OutputFile.at(link).write(out -> out.write('a'));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    private Path temporary(String of, long process) throws IOException {
        return Files.writeString(folder.resolve("." + of + "." + process + "-0123456789abcdef.tmp"), "half");
    }

    /** The id of a process that is no more. */
    private static long ended() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        process.waitFor();
        return process.pid();
    }

    @Test
    void what_a_killed_process_left_beside_the_target_is_removed() throws Exception {
        Path left = temporary("result.json", ended());

        OutputFile.at(folder.resolve("result.json")).write(out -> out.write('a'));

        assertThat(left).doesNotExist();
        assertThat(folder.resolve("result.json")).hasContent("a");
    }

    @Test
    void what_a_living_process_writes_stays() throws Exception {
        Path living = temporary("result.json", ProcessHandle.current().pid());
        Path locked = temporary("result.json", ended());

        try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE)) {
            channel.lock();
            OutputFile.at(folder.resolve("result.json")).write(out -> out.write('a'));
        }

        assertThat(living).hasContent("half");
        assertThat(locked).hasContent("half");
    }

    @Test
    void files_of_other_targets_and_other_names_stay() throws Exception {
        Path other = temporary("other.json", ended());
        Path own = Files.writeString(folder.resolve(".result.json.backup.tmp"), "mine");

        OutputFile.at(folder.resolve("result.json")).write(out -> out.write('a'));

        assertThat(other).exists();
        assertThat(own).hasContent("mine");
    }

    @Test
    void a_file_being_written_carries_its_process_and_a_lock() throws IOException {
        OutputFile.at(folder.resolve("result.json")).write(out -> {
            try (Stream<Path> files = Files.list(folder)) {
                Path written = files.findFirst().orElseThrow();
                assertThat(written.getFileName().toString())
                        .matches("\\.result\\.json\\." + ProcessHandle.current().pid() + "-[0-9a-f]{16}\\.tmp");
                try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    assertThatThrownBy(channel::tryLock).isInstanceOf(OverlappingFileLockException.class);
                }
            }
        });
    }
}

package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.contentOf;
import static yardstick.cli.Run.CHENGDU;
import static yardstick.cli.Run.CHENGDU_FACTS;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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

    private Path partOf(String target) throws IOException {
        return Files.writeString(folder.resolve("." + target + "." + UUID.randomUUID() + ".part"), "half");
    }

    @Test
    void what_a_killed_process_left_beside_the_target_is_removed() throws IOException {
        Path left = partOf("result.json");

        OutputFile.at(folder.resolve("result.json")).write(out -> out.write('a'));

        assertThat(left).doesNotExist();
        assertThat(folder.resolve("result.json")).hasContent("a");
    }

    @Test
    void what_another_writer_still_writes_stays_and_comes_to_its_end() {
        OutputFile target = OutputFile.at(folder.resolve("result.json"));

        target.write(first -> {
            first.write('1');
            target.write(second -> second.write('2'));
            assertThat(folder.resolve("result.json")).hasContent("2");
            first.write('1');
        });

        assertThat(folder.resolve("result.json")).hasContent("11");
        assertThat(folder).isDirectoryNotContaining(any -> !any.equals(folder.resolve("result.json")));
    }

    @Test
    void files_of_other_targets_and_other_names_stay() throws IOException {
        Path other = partOf("other.json");
        Path own = Files.writeString(folder.resolve(".result.json.backup.part"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve(".result.json." + UUID.randomUUID() + ".part"), other);

        OutputFile.at(folder.resolve("result.json")).write(out -> out.write('a'));

        assertThat(other).hasContent("half");
        assertThat(own).hasContent("mine");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void many_writers_of_one_target_do_not_harm_each_other() {
        List<String> texts = IntStream.range(0, 200).mapToObj(Integer::toString).toList();

        texts.parallelStream()
                .forEach(text -> OutputFile.at(folder.resolve("result.json"))
                        .write(out -> out.write(text.getBytes(StandardCharsets.UTF_8))));

        assertThat(texts).contains(contentOf(folder.resolve("result.json").toFile()));
        assertThat(folder).isDirectoryNotContaining(any -> !any.equals(folder.resolve("result.json")));
    }
}

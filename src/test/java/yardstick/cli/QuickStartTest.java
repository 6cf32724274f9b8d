package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickStartTest {

    @TempDir
    private Path folder;

    @Test
    void commands_on_small_files_are_short() {
        assertThat(QuickStart.isShort("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS))
                .isTrue();
        assertThat(QuickStart.isShort("check", Run.CHENGDU)).isTrue();
        assertThat(QuickStart.isShort("mutate", Run.CHENGDU, "fixtures/chengdu-empowerment/cases"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"diff", "sweep", "replay", "--help", "no-such-command"})
    void other_commands_are_not(String command) {
        assertThat(QuickStart.isShort(command, Run.CHENGDU)).isFalse();
    }

    @Test
    void facts_of_unknown_or_great_size_are_worth_the_optimising_compiler() throws IOException {
        Path large = folder.resolve("facts.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(6_000_000);
        }

        assertThat(QuickStart.isShort("evaluate", Run.CHENGDU, "-")).isFalse();
        assertThat(QuickStart.isShort("evaluate", Run.CHENGDU, large.toString()))
                .isFalse();
        assertThat(QuickStart.isShort()).isFalse();
    }

    @Test
    void a_java_that_was_not_started_with_the_packaged_jar_alone_runs_the_command_itself() {
        assertThat(QuickStart.run("check", Run.CHENGDU)).isEmpty();
    }
}

package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {

    private static final String FACTS = "fixtures/mianyang-positioning/catalogue-2018.json";

    @TempDir
    private Path folder;

    @Test
    void a_new_case_holds_one_subject_and_passes() {
        Path file = folder.resolve("new.json");

        Run made = Run.of("case", "new", Run.MIANYANG, FACTS, "--zone", "G511194", "--out", file.toString());

        assertThat(made).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(file).content().contains("\"outcome\": \"OVER_CAP\"").doesNotContain("G511040");
        assertThat(Run.of("test", Run.MIANYANG, file.toString()).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_subject_that_is_not_there_is_wrong_use() {
        assertThat(Run.of("case", "new", Run.MIANYANG, FACTS, "--zone", "G0").code())
                .isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("case").code()).isEqualTo(ExitCode.WRONG_USE);
    }
}

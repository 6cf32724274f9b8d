package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutateCommandTest {

    private static final Path CASES = Path.of("fixtures/mianyang-positioning/cases");

    @TempDir
    private Path folder;

    private String only(String name) throws IOException {
        return Run.file(folder, name, Files.readString(CASES.resolve(name)));
    }

    @Test
    void the_score_says_whether_the_check_holds() throws IOException {
        String few = only("both-over.json");

        Run failed = Run.of("mutate", Run.MIANYANG, few, "--fail-under", "90", "--lang", "en");

        assertThat(failed.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(failed.out())
                .contains(
                        "positioning.drl:10: no case notices: 主导产业超限 [boundary]",
                        "this case would notice",
                        "\"expect\": [");
        assertThat(Run.of("mutate", Run.MIANYANG, few).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void json_is_all_that_is_printed_and_progress_is_shown_on_a_terminal() throws IOException {
        String few = only("both-over.json");

        Run run = Run.onTerminal(Map.of("TERM", "xterm"), "mutate", Run.MIANYANG, few, "--format", "json");

        assertThat(run.out())
                .startsWith("{\n  \"mutants\": 52,\n  \"killed\": ")
                .endsWith("}\n");
        assertThat(run.err()).contains("52/52").endsWith("\r\u001B[K");
    }

    @Test
    void cases_that_fail_cannot_notice_anything() throws IOException {
        String text = Files.readString(CASES.resolve("both-over.json")).replaceFirst("OVER_CAP", "WITHIN_CAP");

        Run run = Run.of("mutate", Run.MIANYANG, Run.file(folder, "wrong.json", text));

        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("未通过");
    }
}

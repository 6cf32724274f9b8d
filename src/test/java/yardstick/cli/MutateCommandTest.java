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
                        "positioning.drl:11: no case notices: 主导产业超限 [boundary]",
                        "this case would notice",
                        "\"expect\": [");
        assertThat(Run.of("mutate", Run.MIANYANG, few).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void json_is_all_that_is_printed_and_progress_is_shown_on_a_terminal() throws IOException {
        String few = only("both-over.json");

        Run run = Run.onTerminal(Map.of("TERM", "xterm"), "mutate", Run.MIANYANG, few, "--format", "json");

        assertThat(run.out())
                .startsWith("{\n  \"mutants\": 66,\n  \"killed\": ")
                .endsWith("}\n");
        assertThat(run.err()).contains("] 0/74 改错规则", "为没有案例发现的变异找案例").endsWith("\r\u001B[K");
    }

    @Test
    void cases_that_fail_cannot_notice_anything() throws IOException {
        String text = Files.readString(CASES.resolve("both-over.json")).replaceFirst("OVER_CAP", "WITHIN_CAP");

        Run run = Run.of("mutate", Run.MIANYANG, Run.file(folder, "wrong.json", text));

        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("未通过");
    }

    @Test
    void each_rule_is_counted_and_the_score_stands_last_behind_the_cases() throws IOException {
        Run run = Run.of("mutate", Run.MIANYANG, only("both-over.json"), "--lang", "en");

        assertThat(run.out())
                .containsSubsequence(
                        "positioning.drl:11: no case notices: 主导产业超限 [boundary]",
                        "positioning.drl: 主导产业超限: 7 of 29 noticed\n",
                        "parameters.csv: parameters: ",
                        "66 mutants, ",
                        "positioning.drl:11: 主导产业超限 [boundary]",
                        "  → this case would notice")
                .endsWith("noticed by a case: " + score(run) + "%\n");
        assertThat(run.err())
                .startsWith("running the cases first, 1 in all\nmaking mistakes in the rules: 0/74\n")
                .contains("\nlooking for cases that would notice: 0/53\n");
    }

    private static String score(Run run) {
        return run.out().replaceFirst("(?s).*by a case: ([0-9.]+)%\n$", "$1");
    }

    @Test
    void a_filter_and_no_killers_tell_what_is_left_out() throws IOException {
        String few = only("both-over.json");

        Run run = Run.of("mutate", Run.MIANYANG, few, "--filter", "特色产业", "--no-killers", "--lang", "en");

        assertThat(run.out()).contains("特色产业超限 [").doesNotContain("主导产业超限", "would notice");
        assertThat(run.out()).containsPattern("\n  [0-9]+ other changes are left out by --filter\n$");
        Run none = Run.of("mutate", Run.MIANYANG, few, "--filter", "没有这条", "--lang", "en");
        assertThat(none.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("no rule, parameter, file or kind of change has `没有这条` in its name");
    }

    @Test
    void a_run_that_was_cut_short_does_not_meet_fail_under() {
        String cases = "fixtures/chengdu-empowerment/cases";

        Run run = Run.of("mutate", Run.CHENGDU, cases, "--max-seconds", "1", "--fail-under", "1", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out()).containsPattern("\\n  the time is over: [0-9]+ changes were not tried\\n");
        assertThat(run.err()).containsPattern("\\n[0-9]+ changes were not tried, so that --fail-under is not met\\n$");
        assertThat(Run.of("mutate", Run.CHENGDU, cases, "--max-seconds", "0").code())
                .isEqualTo(ExitCode.WRONG_USE);
    }
}

package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    private Path folder;

    @Test
    void both_policies_are_sound() {
        assertThat(Run.of("check", Run.MIANYANG))
                .isEqualTo(new Run(ExitCode.DONE, "rules/mianyang-positioning 没有错误：2 条规则，4 个参数，1 个条款\n", ""));
        assertThat(Run.of("check", Run.CHENGDU, "--lang", "en"))
                .matches(run -> run.code() == ExitCode.DONE && run.err().isEmpty())
                .extracting(Run::out)
                .asString()
                .matches("rules/chengdu-empowerment is sound: \\d+ rules, 10 parameters, \\d+ clauses\n");
    }

    @Test
    void a_warning_does_not_make_a_policy_unsound() throws IOException {
        String csv = Files.readString(Path.of(Run.MIANYANG, "parameters.csv"));
        Run run = Run.of("check", copy("parameters.csv", csv + "多余参数,1,个,三主两特,assumed,\n"), "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("is sound: 2 rules, 5 parameters, 1 clause\n");
        assertThat(run.err()).contains("warning: ", "[YS-R33]").endsWith("1 warning\n");
    }

    @Test
    void an_error_is_shown_with_its_line_a_mark_and_what_to_do() throws IOException {
        String drl = Files.readString(Path.of(Run.MIANYANG, "positioning.drl"));
        Run run = Run.of("check", copy("positioning.drl", drl.replace("$z : Zone(", "$z : Zoen(")), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern(
                        "positioning\\.drl:11:\\d+: error: .*Zoen.* \\[YS-R11]\n.*\\$z : Zoen\\(.*\n *\\^\n  → .*Zone")
                .endsWith("2 errors\n");
    }

    @Test
    void a_folder_that_does_not_exist_is_invalid_input() {
        Run run = Run.of("check", "rules/no-such");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).startsWith("rules/no-such: error: ").endsWith("\n1 个错误\n");
    }

    @Test
    void without_a_catalogue_names_of_measures_are_compared_with_those_of_the_cases() throws IOException {
        Path cases = Path.of("fixtures/chengdu-empowerment/cases");
        String drl = Files.readString(Path.of(Run.CHENGDU, "exit.drl")).replace("按时报送", "按时报告");
        String csv = Files.readString(Path.of(Run.CHENGDU, "parameters.csv")).replace("按时报送", "按时报告");
        String json = Files.readString(Path.of(Run.CHENGDU, "policy.json")).replace("按时报送", "按时报告");
        copyOf(Run.CHENGDU, "exit.drl", drl);
        Files.delete(folder.resolve("indicators.csv"));
        Run.file(folder, "parameters.csv", csv);
        Run.file(folder, "policy.json", json);

        Run alone = Run.of("check", folder.toString());
        Run compared = Run.of("check", folder.toString(), "--cases", cases.toString());
        Run sound = Run.of("check", Run.CHENGDU, "--cases", cases.toString());

        assertThat(alone.err()).isEmpty();
        assertThat(compared.code()).isEqualTo(ExitCode.DONE);
        assertThat(compared.err())
                .contains(
                        "exit.drl:27:44: warning: 规则读取指标“按时报告”，案例里一个也没有 [YS-A25]",
                        "warning: 案例里有指标“按时报送”，没有规则读取 [YS-A26]\n  → 是不是“按时报告”？")
                .endsWith("2 个提醒\n");
        assertThat(sound.err()).isEmpty();
    }

    private String copy(String changed, String content) throws IOException {
        return copyOf(Run.MIANYANG, changed, content);
    }

    private String copyOf(String policy, String changed, String content) throws IOException {
        try (var files = Files.list(Path.of(policy))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve(changed), content);
        return folder.toString();
    }
}

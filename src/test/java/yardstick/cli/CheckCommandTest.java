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
                        "positioning\\.drl:10:\\d+: error: .*Zoen.* \\[YS-R11]\n.*\\$z : Zoen\\(.*\n *\\^\n  → .*Zone")
                .endsWith("2 errors\n");
    }

    @Test
    void a_folder_that_does_not_exist_is_invalid_input() {
        Run run = Run.of("check", "rules/no-such");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).startsWith("rules/no-such: error: ").endsWith("\n1 个错误\n");
    }

    private String copy(String changed, String content) throws IOException {
        try (var files = Files.list(Path.of(Run.MIANYANG))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
        Files.writeString(folder.resolve(changed), content);
        return folder.toString();
    }
}

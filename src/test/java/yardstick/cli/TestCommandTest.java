package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {

    private static final String CASES = "fixtures/mianyang-positioning/cases";

    @TempDir
    private Path folder;

    private String failing() throws IOException {
        String text = Files.readString(Path.of(CASES, "both-over.json"));
        return Run.file(folder, "both-over.json", text.replaceFirst("OVER_CAP", "WITHIN_CAP"));
    }

    @Test
    void cases_that_pass_are_counted() {
        assertThat(Run.of("test", Run.MIANYANG, CASES))
                .isEqualTo(new Run(ExitCode.DONE, "共 14 个案例：14 个通过，0 个未通过\n", ""));
    }

    @Test
    void a_filter_looks_at_titles_and_file_names() {
        assertThat(Run.of("test", Run.MIANYANG, CASES, "--filter", "lists-unknown", "--lang", "en")
                        .out())
                .isEqualTo("1 case: 1 passed, 0 failed\n");
        assertThat(Run.of("test", Run.MIANYANG, CASES, "--filter", "国家级园区主导").out())
                .startsWith("共 1 个案例");
        assertThat(Run.of("test", Run.MIANYANG, CASES, "--filter", "xyz").code())
                .isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void a_case_that_fails_is_shown_and_makes_the_command_fail() throws IOException {
        Run run = Run.of("test", Run.MIANYANG, failing(), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.out())
                .contains("WITHIN_CAP within the cap", "OVER_CAP over the cap")
                .endsWith("1 case: 0 passed, 1 failed\n");
    }

    @Test
    void accepting_shows_the_difference_and_rewrites_the_case() throws IOException {
        String file = failing();

        assertThat(Run.of("test", Run.MIANYANG, file, "--accept"))
                .matches(run -> run.code() == ExitCode.DONE)
                .matches(run -> run.out().startsWith("未通过") && run.err().contains(file));
        assertThat(Run.of("test", Run.MIANYANG, file).code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void results_go_to_junit_xml_and_coverage_to_a_page() throws IOException {
        Path xml = folder.resolve("junit.xml");
        Path html = folder.resolve("coverage.html");

        Run run = Run.of(
                "test",
                Run.MIANYANG,
                CASES,
                "--junit-xml",
                xml.toString(),
                "--coverage-html",
                html.toString(),
                "--coverage");

        assertThat(run.out()).contains("条件：", " 100.0%\n");
        assertThat(xml).content().contains("<testsuite tests=\"14\" failures=\"0\"");
        assertThat(html).content().contains("positioning.drl");
    }

    @Test
    void json_holds_results_and_coverage() {
        assertThat(Run.of("test", Run.MIANYANG, CASES, "--coverage", "--format", "json")
                        .out())
                .startsWith("{\n  \"policy\": {\"id\": \"mianyang-positioning\"")
                .contains("\"passed\": 14", "\"coverage\": {", "\"percent\": 100");
    }

    @Test
    void an_invalid_case_is_invalid_input() throws IOException {
        Run run = Run.of("test", Run.MIANYANG, Run.file(folder, "bad.json", "{}"), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("bad.json:1:1: error: ", "[YS-C05]", "[YS-C09]");
    }
}

package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Golden;
import yardstick.Policy;
import yardstick.impact.SweepSamples;

class SweepCommandTest {

    private static final String ASKED = "省市级主导上限=1:3:1";

    @TempDir
    private Path folder;

    private static Run sweep(String... options) {
        List<String> args = new ArrayList<>(List.of("sweep", Run.CHENGDU, Run.CHENGDU_FACTS));
        args.addAll(List.of(options));
        return Run.of(args.toArray(String[]::new));
    }

    private String facts(String name) throws IOException {
        return Run.file(folder, name, SweepSamples.FACTS);
    }

    @Test
    void of_a_parameter_with_rows_the_one_that_is_meant_has_to_be_told() {
        String recognition = "rules/mianyang-recognition";

        assertThat(Run.of("sweep", recognition, "fixtures/mianyang-recognition/2023.json", "--parameter", "得分门槛=71")
                        .err())
                .endsWith("""
                        参数 `得分门槛` 分行，没有写明是哪一行
                          → 写明一行：`得分门槛[特色园区]=70`、`得分门槛[省级特色园区]=80`、`得分门槛[国家级特色园区]=85`
                        """);
        assertThatThrownBy(() -> Policy.load(Path.of(recognition)).withParameters(Map.of("得分门槛", BigDecimal.TEN)))
                .hasMessageContaining("has rows, and none of them is told");
    }

    @Test
    void each_format_goes_to_standard_output_or_to_a_file() throws IOException {
        String facts = facts("facts.json");

        for (String format : List.of("text", "json", "csv")) {
            Path file = folder.resolve("result." + format);
            String[] args = {"sweep", Run.MIANYANG, facts, "--parameter", ASKED, "--format", format};
            Run printed = Run.of(args);
            List<String> toFile = new ArrayList<>(List.of(args));
            toFile.addAll(List.of("--out", file.toString()));

            assertThat(printed.code()).isEqualTo(ExitCode.DONE);
            assertThat(printed.err()).isEmpty();
            assertThat(Run.of(toFile.toArray(String[]::new))).isEqualTo(new Run(ExitCode.DONE, "", ""));
            assertThat(file).content().isEqualTo(printed.out());
        }
    }

    @Test
    void a_page_needs_a_file() throws IOException {
        String facts = facts("facts.json");
        Path page = folder.resolve("sweep.html");
        String[] args = {"sweep", Run.MIANYANG, facts, "--parameter", ASKED, "--format", "html"};

        assertThat(Run.of(args).code()).isEqualTo(ExitCode.WRONG_USE);
        List<String> toFile = new ArrayList<>(List.of(args));
        toFile.addAll(List.of("--out", page.toString()));
        assertThat(Run.of(toFile.toArray(String[]::new))).isEqualTo(new Run(ExitCode.DONE, "", ""));
        assertThat(page).content().startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    }

    @Test
    void dossiers_may_be_several_and_one_of_them_standard_input() throws IOException {
        Run run = Run.with(
                SweepSamples.FACTS,
                Map.of(),
                "sweep",
                Run.MIANYANG,
                facts("a.json"),
                "-",
                "--parameter",
                ASKED,
                "--lang",
                "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("dossier <stdin>, as of 2023", "Z1 甲区, <stdin>: over the cap → within the cap");
    }

    @Test
    void full_width_characters_and_lists_are_understood() throws IOException {
        String facts = facts("facts.json");

        Run plain = Run.of("sweep", Run.MIANYANG, facts, "--parameter", "省市级主导上限=1:3:1,5");

        assertThat(plain.out()).contains("试算 1 至 5 的 4 个值");
        assertThat(Run.of("sweep", Run.MIANYANG, facts, "--parameter", "省市级主导上限＝５、3：1：-1"))
                .isEqualTo(plain);
    }

    @Test
    void all_mistakes_of_the_command_line_are_told_at_once() {
        String[] mistakes = {
            "--parameter",
            "成效低线=50:70:1",
            "--parameter",
            "能力底线=40:50:0",
            "--parameter",
            "能力底线=50",
            "--parameter",
            "争取门槛=90:80:1",
            "--parameter",
            "成效门槛=80分:90%:1",
            "--parameter",
            "出勤底线",
            "--parameter",
            "成效连续期数=1.5",
            "--parameter",
            "缺报次数上限=-1:2:1",
            "--parameter",
            "成效底线=50:70",
            "--parameter",
            "缺勤连续期数=1,000",
            "--parameter",
            "逾期里程碑上限=五,,1e3,0." + "1".repeat(19),
            "--parameter",
            "缺报观察期数=0:9:0.0001"
        };
        Run zh = sweep(mistakes);
        List<String> english = new ArrayList<>(List.of(mistakes));
        english.addAll(List.of("--lang", "en"));

        assertThat(zh.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(zh.out()).isEmpty();
        Golden.of("sweep")
                .assertText(zh.err() + sweep(english.toArray(String[]::new)).err(), "mistakes");
    }

    @Test
    void a_power_of_ten_is_not_dropped_with_the_unit() {
        Run run = sweep("--parameter", "成效底线=60万,70分", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err()).isEqualTo("""
                        yardstick: error: the value `60万` holds the unit `万`
                          → write all its digits, `600000`; write `60` only where all figures of it are in `万`
                        yardstick: error: `70分` holds a unit
                          → write `70` alone
                        """);
    }

    @Test
    void without_a_catalogue_doubts_about_each_dossier_are_told_beside_the_result() throws IOException {
        String misspelt = Run.file(
                folder,
                "misspelt.json",
                Files.readString(Path.of(Run.CHENGDU_FACTS)).replace("\"争取得分\"", "\"争取的分\""));

        Path policy = Files.createDirectory(folder.resolve("policy"));
        try (var files = Files.list(Path.of(Run.CHENGDU))) {
            for (Path file :
                    files.filter(file -> !file.endsWith("indicators.csv")).toList()) {
                Files.copy(file, policy.resolve(file.getFileName()));
            }
        }

        Run run = Run.of(
                "sweep", policy.toString(), Run.CHENGDU_FACTS, misspelt, "--parameter", "成效底线=60", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err()).contains("no rule reads the measure `争取的分`").doesNotContain("2020Q2.json");
    }

    @Test
    void too_many_evaluations_say_how_many_and_how_to_lessen_them() {
        Run run = sweep("--parameter", "成效底线=1:200:1", "--parameter", "能力底线=1:100:1", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(run.err())
                .contains("this takes 20,000 evaluations (成效底线 200 × 能力底线 100, dossiers 1), at most 10,000")
                .contains("widen the step");
    }

    @Test
    void wrong_use_and_invalid_input_have_their_exit_codes() throws IOException {
        String broken = Run.file(folder, "broken.json", "{\"asOf\": \"2023\", \"zonen\": []}");
        String second = Run.file(folder, "second.json", "{");

        assertThat(sweep().code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(sweep().err()).contains("--parameter 成效底线=60:70:1");
        assertThat(sweep(Run.CHENGDU_FACTS, "--parameter", "成效底线=61").err()).contains("不止一次");
        assertThat(sweep("--format", "xml", "--parameter", "成效底线=61").code()).isEqualTo(ExitCode.WRONG_USE);
        Run invalid = Run.of("sweep", Run.MIANYANG, broken, second, "--parameter", ASKED);
        assertThat(invalid.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(invalid.err()).contains("broken.json", "second.json", "zonen");
        assertThat(Run.of("sweep", "no-such-folder", broken, "--parameter", ASKED)
                        .code())
                .isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void an_evaluation_that_passes_a_limit_writes_nothing() throws IOException {
        Path file = folder.resolve("result.txt");

        Run run = Run.of(
                "sweep",
                Run.MIANYANG,
                facts("facts.json"),
                "--parameter",
                ASKED,
                "--max-matches",
                "1",
                "--out",
                file.toString(),
                "--lang",
                "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).contains("(省市级主导上限 = 1)");
        assertThat(file).doesNotExist();
    }
}

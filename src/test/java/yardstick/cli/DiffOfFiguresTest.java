package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Golden;

/** Where a policy reports figures, another figure is a change, whatever the outcome. */
class DiffOfFiguresTest {

    private static final Golden TEXTS = Golden.of("impact");
    private static final String TIANFU = "rules/tianfu-collaboration";
    private static final String FACTS = "fixtures/tianfu-collaboration/2022Q4.json";

    private static final String TAX = """
            {"asOf": "2022Q4", "parties": [{"id": "P1", "name": "甲市", "type": "REGION"}],
             "designations": [{"id": "A1", "name": "利益分享协议", "kind": "POLICY"}],
             "grants": [{"party": "P1", "designation": "A1", "since": "2020Q1"}],
             "measures": [{"party": "P1", "designation": "A1", "name": "税收", "period": "2022Q4", "value": %s}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(TIANFU))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    private void replace(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }

    private Run diff(String... more) {
        String[] args = Stream.concat(Stream.of("diff", TIANFU, folder.toString(), FACTS), Stream.of(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    private Run diffOf(String tax) {
        return Run.with(
                TAX.formatted(tax),
                Map.of(),
                "diff",
                TIANFU,
                folder.toString(),
                "-",
                "--fail-on-change",
                "--lang",
                "en");
    }

    @ParameterizedTest
    @CsvSource({"text, zh", "text, en", "markdown, zh", "markdown, en", "json, zh"})
    void reported_figures_that_change_are_told_before_and_after_with_their_causes(String format, String language)
            throws IOException {
        replace("parameters.csv", "三成比例,30", "三成比例,35");
        replace("parameters.csv", "免费面积上限,3000", "免费面积上限,2500");

        Run run = diff("--format", format, "--lang", language);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        TEXTS.assertText(run.out().replace(folder.toString(), "new"), "figures." + format + "." + language);
    }

    @Test
    void another_reported_figure_alone_fails_the_check_that_was_asked_for() throws IOException {
        replace("parameters.csv", "三成比例,30", "三成比例,35");

        Run run = diff("--fail-on-change", "--lang", "en");
        JsonNode json = new ObjectMapper().readTree(diff("--format", "json").out());

        assertThat(json.at("/changed")).isEmpty();
        assertThat(json.at("/values")).isNotEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.err()).endsWith("--fail-on-change: 0 × another outcome, 1 × other reported figures\n");
    }

    @Test
    void a_figure_of_which_neither_version_knows_anything_does_not_change() throws IOException {
        replace("parameters.csv", "三成比例,30", "三成比例,35");

        Run run = diffOf("null");

        assertThat(run.out())
                .contains("parameter 三成比例 30 → 35", "0 keep their outcome with other reported figures")
                .doesNotContain("Reported figures that change");
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void edits_that_only_together_give_the_new_figure_are_one_cause() throws IOException {
        replace("parameters.csv", "三成比例,30", "三成比例,35");
        replace("sharing.drl", "\"三成税收\", $tax * $share / 100", "\"三成税收\", $tax * $share / 50");

        assertThat(diffOf("100").out())
                .contains("三成税收: 30 万元 → 70 万元", "cause: parameter 三成比例 30 → 35 + rule 「三成」 changed");
    }

    @Test
    void a_figure_that_one_version_alone_reports_is_not_compared() throws IOException {
        replace("parameters.csv", "三成比例,30", "三成比例,35");
        replace("policy.json", "\"三成税收\", \"七成税收\"", "\"七成税收\"");

        assertThat(diffOf("100").out())
                .contains("figures reported by matter 分成", "0 keep their outcome with other reported figures")
                .doesNotContain("Reported figures that change");
    }
}

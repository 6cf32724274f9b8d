package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Golden;

/** Where a policy reports figures, a sweep tells how they move though no outcome does. */
class SweepOfFiguresTest {

    private static final Golden TEXTS = Golden.of("sweep");

    private static final String TAX = """
            {"asOf": "2022Q4", "parties": [{"id": "P1", "name": "甲市", "type": "REGION"},
                                           {"id": "P2", "name": "乙市", "type": "REGION"},
                                           {"id": "P3", "name": "丙市", "type": "REGION"}],
             "designations": [{"id": "A1", "name": "利益分享协议", "kind": "POLICY"}],
             "grants": [{"party": "P1", "designation": "A1", "since": "2020Q1"},
                        {"party": "P2", "designation": "A1", "since": "2020Q1"},
                        {"party": "P3", "designation": "A1", "since": "2020Q1"}],
             "measures": [{"party": "P1", "designation": "A1", "name": "税收", "period": "2022Q4", "value": 100},
                          {"party": "P2", "designation": "A1", "name": "税收", "period": "2022Q4", "value": 300},
                          {"party": "P3", "designation": "A1", "name": "税收", "period": "2022Q4", "value": %s}]}
            """;

    @TempDir
    private Path folder;

    private static Run sweep(String range, String... more) {
        String[] args = Stream.concat(
                        Stream.of(
                                "sweep",
                                "rules/tianfu-collaboration",
                                "fixtures/tianfu-collaboration/2022Q4.json",
                                "--parameter",
                                range),
                        Stream.of(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    @ParameterizedTest
    @CsvSource({"text, zh", "text, en", "json, zh"})
    void at_each_value_it_is_told_how_many_report_another_figure_and_what_all_come_to(String format, String language) {
        Run run = sweep("免费面积上限=2500,3400", "--format", format, "--lang", language);

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        TEXTS.assertText(run.out(), "figures." + format + "." + language);
    }

    @Test
    void that_no_decision_changes_is_not_told_alone_where_reported_figures_do() {
        assertThat(sweep("三成比例=30,35", "--lang", "en").out())
                .contains(
                        "三成比例 = 35: 三成税收: 1 other than at the first value",
                        "no decision changes between these values, reported figures do");
        assertThat(sweep("惩罚线=60,60.5", "--lang", "en").out()).doesNotContain("reported figures");
    }

    @Test
    void the_page_tells_the_same_as_the_text() throws IOException {
        Path page = folder.resolve("sweep.html");

        assertThat(sweep("三成比例=30,35", "--lang", "en", "--format", "html", "--out", page.toString())
                        .code())
                .isEqualTo(ExitCode.DONE);

        assertThat(Files.readString(page))
                .contains(
                        "<li>三成比例 = 35: 三成税收: 1 other than at the first value</li>",
                        "No decision changes between these values, reported figures do.");
    }

    @Test
    void a_total_is_told_only_where_every_figure_is_known() {
        assertThat(sweepOf("0")).contains("三成比例 = 35: 三成税收: 2 other than at the first value, total 140 万元");
        assertThat(sweepOf("null")).contains("三成比例 = 35: 三成税收: 2 other").doesNotContain("total");
    }

    private static String sweepOf(String tax) {
        String policy = "rules/tianfu-collaboration";
        return Run.with(TAX.formatted(tax), Map.of(), "sweep", policy, "-", "--parameter", "三成比例=35", "--lang", "en")
                .out();
    }
}

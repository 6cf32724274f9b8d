package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.cli.Run.CHENGDU;
import static yardstick.cli.Run.CHENGDU_FACTS;
import static yardstick.cli.Run.MIANYANG;
import static yardstick.cli.Run.MIANYANG_FACTS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {

    @TempDir
    private Path folder;

    @Test
    void threads_change_nothing_and_are_at_least_one() {
        String[] one = {"evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json", "--threads", "1"};
        String[] three = {"evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json", "--threads", "3"};

        assertThat(Run.of(three).out()).isEqualTo(Run.of(one).out());
        Run none = Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--threads", "0", "--lang", "en");
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("threads are from 1 to 256");
    }

    @Test
    void the_140_zones_of_the_catalogue_are_decided_in_both_readings() throws IOException {
        Run listedAreAll = Run.of("evaluate", MIANYANG, MIANYANG_FACTS, "--format", "json");
        Run featuredUnknown = Run.of(
                "evaluate",
                MIANYANG,
                "fixtures/mianyang-positioning/catalogue-2018-featured-unknown.json",
                "--format=json");

        assertThat(json(listedAreAll).at("/summary/zone").toString())
                .isEqualTo("{\"OVER_CAP\":105,\"WITHIN_CAP\":35,\"UNDETERMINED\":0}");
        assertThat(json(featuredUnknown).at("/summary/zone").toString())
                .isEqualTo("{\"OVER_CAP\":105,\"WITHIN_CAP\":0,\"UNDETERMINED\":35}");
        assertThat(json(featuredUnknown).at("/decisions/0/open/0/missing").toString())
                .isEqualTo("[\"featuredIndustries\"]");
    }

    @Test
    void the_json_of_chengdu_agrees_with_the_outcomes_that_were_found_independently() throws IOException {
        Run run = Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json");

        List<String> decided = outcomes(json(run).get("decisions"));
        assertThat(run.code()).isZero();
        assertThat(decided)
                .isEqualTo(outcomes(new JsonMapper()
                        .readTree(Path.of("src/test/resources/golden/chengdu-empowerment-2020Q2.outcomes.json")
                                .toFile())));
    }

    private static List<String> outcomes(JsonNode decisions) {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode decision : decisions) {
            outcomes.add(decision.path("zone").asText() + " "
                    + decision.path("designation").asText() + " "
                    + decision.path("kind").asText() + " "
                    + decision.path("outcome").asText());
        }
        return outcomes;
    }

    @Test
    void the_text_of_chengdu_stays_as_it_was_reviewed() throws IOException {
        Run run = Run.of("evaluate", CHENGDU, CHENGDU_FACTS);

        Path golden = Path.of("src/test/java/yardstick/cli/chengdu-empowerment-2020Q2.zh.txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, run.out());
        }
        assertThat(run).isEqualTo(new Run(ExitCode.DONE, Files.readString(golden), ""));
    }

    @Test
    void the_result_is_the_same_byte_for_byte_on_every_run() {
        assertThat(Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json"))
                .isEqualTo(Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--format", "json"));
    }

    @Test
    void facts_may_come_from_standard_input() {
        Run run = Run.with(Run.SMALL_FACTS, Map.of(), "evaluate", CHENGDU, "-");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("甲区         试点      调整退出  意愿不强：书面放弃\n", "另有 1 条数据属于以后的期间");
    }

    @Test
    void an_earlier_period_looks_back_and_a_later_one_ahead() throws IOException {
        Run before = Run.with(Run.SMALL_FACTS, Map.of(), "evaluate", CHENGDU, "-", "--as-of=2020Q1", "--format=json");
        Run after = Run.with(Run.SMALL_FACTS, Map.of(), "evaluate", CHENGDU, "-", "--as-of=2020Q3", "--format=json");

        assertThat(json(before).get("asOf").asText()).isEqualTo("2020Q1");
        assertThat(json(before).at("/decisions")).hasSize(1);
        assertThat(json(before).at("/decisions/0/outcome").asText()).isNotEqualTo("EXIT");
        assertThat(json(after).at("/decisions")).hasSize(2);
    }

    @Test
    void a_period_of_another_unit_is_wrong_use() {
        Run run = Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--as-of", "2020");

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.WRONG_USE, "", "yardstick: error: --as-of 的 `2020` 不是本政策的期间\n  → 写成 `2020Q2` 的样子\n"));
    }

    @Test
    void an_outcome_that_must_not_occur_makes_the_exit_code_1_and_the_result_is_written_all_the_same() {
        Run hit = Run.with(Run.SMALL_FACTS, Map.of(), "evaluate", CHENGDU, "-", "--fail-on", "WARN,EXIT");
        Run missed = Run.with(Run.SMALL_FACTS, Map.of(), "evaluate", CHENGDU, "-", "--fail-on", "WARN,UNDETERMINED");

        assertThat(hit.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(hit.out()).contains("甲区");
        assertThat(hit.err()).endsWith("--fail-on：EXIT 有 1 项\n");
        assertThat(missed.code()).isZero();
        assertThat(missed.err()).contains("卷宗里一个也没有").doesNotContain("--fail-on");
    }

    @Test
    void what_is_hardly_meant_is_told_on_standard_error_and_changes_nothing() throws IOException {
        String facts = Files.readString(Path.of(CHENGDU_FACTS)).replaceFirst("\"成效得分\"", "\"成效得份\"");
        String misspelt = Run.file(folder, "misspelt.json", facts);

        String policy = policyWithoutCatalogue();
        Run run = Run.of("evaluate", policy, misspelt);
        Run json = Run.of("evaluate", policy, misspelt, "--format", "json", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.err())
                .isEqualTo(misspelt + ": warning: 没有规则读取指标“成效得份”，卷宗里有 1 个（/measures/0/name） [YS-F55]\n"
                        + "  → 是不是“成效得分”？\n1 个提醒\n");
        assertThat(json.out()).doesNotContain("YS-F55");
        assertThat(json.err()).contains("did you mean `成效得分`, which rules read?");
    }

    @Test
    void a_name_that_the_catalogue_lacks_is_refused_with_the_one_that_may_be_meant() throws IOException {
        String facts = Files.readString(Path.of(CHENGDU_FACTS)).replaceFirst("\"成效得分\"", "\"成效得份\"");

        Run run = Run.of("evaluate", CHENGDU, Run.file(folder, "misspelt.json", facts), "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern(
                        "misspelt\\.json:[0-9]+:[0-9]+: error: the catalogue indicators\\.csv has no indicator `成效得份`")
                .endsWith("(at /measures/0/name) [YS-F30]\n  → did you mean `成效得分`?\n1 error\n");
    }

    @Test
    void an_outcome_that_the_policy_does_not_have_is_wrong_use() {
        Run run = Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--fail-on", "EXTI", "--lang", "en");

        assertThat(run)
                .isEqualTo(new Run(
                        ExitCode.WRONG_USE,
                        "",
                        "yardstick: error: there is no outcome `EXTI`\n  → did you mean `EXIT`?\n"));
    }

    @Test
    void problems_of_rules_and_facts_are_told_together_and_nothing_is_printed() throws IOException {
        String facts = Run.file(folder, "facts.json", "{\"asOf\": \"2020Q2\", \"zoens\": []}");

        Run run = Run.of("evaluate", policyWithUnknownField(), facts, "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("facts.json:1:", "warning.drl:").endsWith("errors\n");
    }

    private String policyWithUnknownField() throws IOException {
        Path copy = copy();
        String text = Files.readString(copy.resolve("warning.drl"));
        Files.writeString(copy.resolve("warning.drl"), text.replace("value < ", "vlaue < "));
        return copy.toString();
    }

    private String policyWithoutCatalogue() throws IOException {
        Path copy = copy();
        Files.delete(copy.resolve("indicators.csv"));
        return copy.toString();
    }

    private Path copy() throws IOException {
        Path copy = Files.createDirectory(folder.resolve("policy"));
        try (var files = Files.list(Path.of(CHENGDU))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    @Test
    void facts_that_do_not_exist_are_invalid_input() {
        Run run = Run.of("evaluate", CHENGDU, "no-such.json", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.err()).startsWith("no-such.json: error: there is no such file [YS-F01]\n  → ");
    }

    @Test
    void an_unknown_format_is_wrong_use() {
        assertThat(Run.of("evaluate", CHENGDU, CHENGDU_FACTS, "--format", "jsn").err())
                .contains("没有格式 `jsn`", "是否应为 `json`");
    }

    private static JsonNode json(Run run) throws IOException {
        return new JsonMapper().readTree(run.out());
    }
}

package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_decision_is_explained_with_what_would_change_it() throws IOException {
        Run run = Run.of(
                "explain",
                Run.CHENGDU,
                Run.CHENGDU_FACTS,
                "--zone",
                "Z31",
                "--designation",
                "D28",
                "--to",
                "RETAIN",
                "--format",
                "json");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(json.at("/decision/outcome").asText()).isEqualTo("EXIT");
        assertThat(json.at("/changes/0/to").asText()).isEqualTo("RETAIN");
        assertThat(json.at("/changes/0/set").toString())
                .isEqualTo("[{\"zone\":\"Z31\",\"designation\":\"D28\",\"name\":\"成效得分\",\"period\":\"2020Q2\","
                        + "\"from\":59.9,\"to\":60}]");
    }

    @Test
    void a_matter_that_does_not_concern_the_subject_is_told_from_one_that_there_is_not() {
        assertThat(tianfu("分成")).endsWith("""
                事项 `分成` 不涉及这个对象
                  → 涉及它的有：`奖励`、`惩罚`
                """);
        assertThat(tianfu("分层")).contains("没有事项 `分层`");
    }

    private static String tianfu(String matter) {
        return Run.of(
                        "explain",
                        "rules/tianfu-collaboration",
                        "fixtures/tianfu-collaboration/2022Q4.json",
                        "--party",
                        "P1",
                        "--designation",
                        "T1",
                        "--matter",
                        matter)
                .err();
    }

    @Test
    void an_earlier_result_is_reproduced() throws IOException {
        Path result = folder.resolve("result.json");
        Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--format", "json", "--out", result.toString());

        assertThat(explain(result).code()).isEqualTo(ExitCode.DONE);

        Files.writeString(result, Files.readString(result).replace("\"EXIT\"", "\"WARN\""));
        Run other = explain(result);
        assertThat(other.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(other.out()).isEmpty();
        assertThat(other.err()).contains("`outcome` differs: it was \"WARN\" and is \"EXIT\"");
    }

    private static Run explain(Path result) {
        return Run.of(
                "explain",
                Run.CHENGDU,
                Run.CHENGDU_FACTS,
                "--zone",
                "Z31",
                "--designation",
                "D28",
                "--decisions",
                result.toString(),
                "--lang",
                "en");
    }

    @Test
    void what_does_not_exist_is_wrong_use() {
        assertThat(Run.of("explain", Run.CHENGDU, Run.CHENGDU_FACTS)).matches(run -> run.code() == ExitCode.WRONG_USE);
        assertThat(Run.of("explain", Run.CHENGDU, Run.CHENGDU_FACTS, "--zone", "Z31"))
                .matches(run -> run.code() == ExitCode.WRONG_USE)
                .matches(run -> run.err().contains("Z31/D28"));
        assertThat(Run.of(
                        "explain",
                        Run.CHENGDU,
                        Run.CHENGDU_FACTS,
                        "--zone",
                        "Z31",
                        "--designation",
                        "D28",
                        "--to",
                        "ADMIT"))
                .matches(run -> run.code() == ExitCode.WRONG_USE)
                .matches(run -> run.err().contains("RETAIN"));
    }

    @Test
    void border_cases_are_listed_nearest_first() throws IOException {
        Run run = Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--near", "0.2%", "--format", "json");
        JsonNode near = new ObjectMapper().readTree(run.out()).path("near");

        assertThat(near).isNotEmpty();
        assertThat(near)
                .allSatisfy(each -> assertThat(each.at("/nearest/percent").decimalValue())
                        .isLessThanOrEqualTo(new java.math.BigDecimal("0.2")));
        assertThat(Run.of("evaluate", Run.CHENGDU, Run.CHENGDU_FACTS, "--near", "close")
                        .code())
                .isEqualTo(ExitCode.WRONG_USE);
    }
}

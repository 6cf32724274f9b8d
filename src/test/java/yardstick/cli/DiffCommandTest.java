package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

class DiffCommandTest {

    private static final Golden TEXTS = Golden.of("impact");
    private static final String FLOOR_65 = "fixtures/chengdu-empowerment/floor-65";

    @TempDir
    private Path folder;

    private static Run diff(String... more) {
        String[] args = Stream.concat(Stream.of("diff", Run.CHENGDU, FLOOR_65, Run.CHENGDU_FACTS), Stream.of(more))
                .toArray(String[]::new);
        return Run.of(args);
    }

    @ParameterizedTest
    @CsvSource({"text, zh", "text, en", "markdown, zh", "markdown, en", "json, zh"})
    void the_result_is_told_in_each_format_and_language(String format, String language) {
        Run run = diff("--format", format, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        TEXTS.assertText(run.out(), "floor-65." + format + "." + language);
    }

    @Test
    void the_keys_of_the_json_are_those_that_others_rely_on() throws IOException {
        JsonNode json = new ObjectMapper().readTree(diff("--format", "json").out());

        assertThat(json.at("/matrix/grant/RETAIN/EXIT").asInt()).isEqualTo(1);
        assertThat(json.at("/matrix/grant/WARN/EXIT").asInt()).isEqualTo(1);
        assertThat(json.at("/changed/0/facts").asText()).isEqualTo(Run.CHENGDU_FACTS);
        assertThat(json.at("/changed/0/zone").asText()).isEqualTo("Z41");
        assertThat(json.at("/changed/0/designation").asText()).isEqualTo("D33");
        assertThat(json.at("/changed/0/kind").asText()).isEqualTo("grant");
        assertThat(json.at("/changed/0/before/outcome").asText()).isEqualTo("RETAIN");
        assertThat(json.at("/changed/0/after/grounds/0").asText()).isEqualTo("工作成效不明显");
        assertThat(json.at("/changed/0/causes/0").asText()).isEqualTo("parameter 成效底线 60 → 65");
        assertThat(json.at("/regrounded").isArray()).isTrue();
    }

    @Test
    void a_changed_outcome_fails_the_check_that_was_asked_for() {
        Run run = diff("--fail-on-change", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.CHECK_FAILED);
        assertThat(run.err()).isEqualTo("--fail-on-change: 2 × another outcome\n");
        assertThat(Run.of("diff", Run.CHENGDU, Run.CHENGDU, Run.CHENGDU_FACTS, "--fail-on-change")
                        .code())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void other_grounds_alone_fail_no_check() throws IOException {
        Path other = copy(Run.CHENGDU, "other");
        replace(other.resolve("exit.drl"), "意愿不强：书面放弃", "书面放弃");

        Run run = Run.with(
                Run.SMALL_FACTS,
                Map.of(),
                "diff",
                Run.CHENGDU,
                other.toString(),
                "-",
                "--fail-on-change",
                "--lang",
                "en");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains(
                        "1 decision: 0 change, 1 keep their outcome on other grounds.",
                        "grounds: weak willingness: renounced in writing",
                        "rule 「书面放弃」 added + rule 「意愿不强：书面放弃」 removed");
    }

    @Test
    void versions_that_mean_the_same_change_no_decision_and_no_limit_is_passed() throws IOException {
        Path other = copy(Run.CHENGDU, "other");
        replace(other.resolve("policy.json"), "2020.1", "2020.2");
        replace(
                other.resolve("exit.drl"),
                "    $g : Grant()\n    Parameter( name == \"能力底线\", $floor : value )",
                "    Parameter( $least : value, name == \"能力底线\" ) // 底线\n    $g : Grant()");
        replace(
                other.resolve("exit.drl"),
                "name == \"能力得分\", back == 0, value < $floor",
                "name == \"能力得分\", $least > value, back == 0");
        String[] changed = {"diff", Run.CHENGDU, FLOOR_65, Run.CHENGDU_FACTS, "--max-matches", "1"};

        Run run = Run.of("diff", Run.CHENGDU, other.toString(), Run.CHENGDU_FACTS, "--max-matches", "1");

        assertThat(run.code()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("没有任何决定会改变", "版本 2020.1 → 2020.2").doesNotContain("原因");
        assertThat(Run.of(changed).code()).isEqualTo(ExitCode.INVALID_INPUT);
    }

    @Test
    void names_in_markdown_are_not_taken_for_markup() throws IOException {
        Path other = copy(Run.CHENGDU, "other");
        replace(other.resolve("exit.drl"), "withdrawn == true", "withdrawn == false");
        String facts = Run.SMALL_FACTS.replace("甲区", "甲|区 <b>@all</b> [x](http://y)`*# z");

        Run run = Run.with(facts, Map.of(), "diff", Run.CHENGDU, other.toString(), "-", "--format", "markdown");

        assertThat(run.out())
                .contains("| Z1 甲\\|区 \\<b\\>@&#8203;all\\</b\\> \\[x\\](http\\://y)\\`\\*\\# z / D1 试点 |");
    }

    @Test
    void a_file_is_written_only_if_all_is_well() throws IOException {
        Path out = folder.resolve("impact.md");

        assertThat(diff("--format", "markdown", "--out", out.toString()).out()).isEmpty();
        String written = Files.readString(out);
        Run failed = Run.of("diff", Run.CHENGDU, "nowhere", Run.CHENGDU_FACTS, "--out", out.toString());

        assertThat(written).startsWith("## 政策改动的影响");
        assertThat(failed.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(Files.readString(out)).isEqualTo(written);
    }

    @Test
    void the_problems_of_both_versions_and_of_all_dossiers_come_at_once() throws IOException {
        Path other = copy(Run.CHENGDU, "other");
        replace(other.resolve("exit.drl"), "withdrawn == true", "withdrawn = true");
        String bad = Run.file(folder, "bad.json", "{\"asOf\": \"2020\"}");

        Run run = Run.of("diff", other.toString(), "git:nowhere:rules", bad, "no.json", "--lang", "en");

        assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("exit.drl:52:", "git:nowhere:rules: error: ", "bad.json", "no.json: error: ");
    }

    @Test
    void versions_that_count_in_different_periods_are_refused_and_other_ids_are_worth_a_warning() throws IOException {
        Path other = copy(Run.MIANYANG, "other");
        replace(other.resolve("policy.json"), "\"mianyang-positioning\"", "\"mianyang\"");

        Run units = Run.of("diff", Run.CHENGDU, Run.MIANYANG, Run.CHENGDU_FACTS, "--lang", "en");
        Run ids = Run.of("diff", Run.MIANYANG, other.toString(), Run.MIANYANG_FACTS, "--lang", "en");

        assertThat(units.code()).isEqualTo(ExitCode.INVALID_INPUT);
        assertThat(units.err()).contains("the unit of periods changed (QUARTER → YEAR)");
        assertThat(ids.code()).isEqualTo(ExitCode.DONE);
        assertThat(ids.err()).contains("warning: the policy ids differ (mianyang-positioning → mianyang)");
        assertThat(ids.out()).contains("No decision can change");
    }

    @Test
    void several_dossiers_are_told_apart_and_none_counts_twice() throws IOException {
        String copy = Run.file(folder, "2020Q3.json", Files.readString(Path.of(Run.CHENGDU_FACTS)));

        Run both = diff(copy);

        assertThat(both.out()).contains("共 342 项结论：4 项改变", "（" + Run.CHENGDU_FACTS + "）", "（" + copy + "）");
        assertThat(diff("./" + Run.CHENGDU_FACTS).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(Run.of("diff", Run.CHENGDU, FLOOR_65, "-", "-").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    @Test
    void a_command_line_that_makes_no_sense_is_refused() {
        assertThat(Run.of("diff", Run.CHENGDU, FLOOR_65).code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(diff("--format", "html").code()).isEqualTo(ExitCode.WRONG_USE);
        assertThat(diff("--max-seconds", "0").code()).isEqualTo(ExitCode.WRONG_USE);
    }

    private Path copy(String policy, String name) throws IOException {
        Path copy = Files.createDirectory(folder.resolve(name));
        try (Stream<Path> files = Files.list(Path.of(policy))) {
            for (Path file : files.toList()) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        return copy;
    }

    private static void replace(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to));
    }
}

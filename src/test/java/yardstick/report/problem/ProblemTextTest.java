package yardstick.report.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.problem.Language;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Severity;
import yardstick.problem.Words;
import yardstick.report.style.TextStyle;
import yardstick.sight.Width;

class ProblemTextTest {

    private static final Words MESSAGE = new Words("没有字段 `vlaue`", "no field `vlaue`");
    private static final Words HINT = new Words("是不是 `value`", "did you mean `value`");

    @Test
    void the_mark_stands_under_the_column_behind_wide_characters() throws IOException {
        Problem problem = Problem.error("YS-R12", Location.of("rules/exit.drl", 12, 24), MESSAGE, HINT)
                .showing("    Measure( \"成效得分\" && vlaue < 60 )");

        assertThat(text(Language.EN, problem)).isEqualTo("""
                        rules/exit.drl:12:24: error: no field `vlaue` [YS-R12]
                                Measure( "成效得分" && vlaue < 60 )
                                                       ^
                          → did you mean `value`
                        1 error
                        """);
    }

    @Test
    void the_mark_stands_under_the_column_behind_tabs() throws IOException {
        Problem problem = Problem.error("YS-R12", Location.of("exit.drl", 1, 5), MESSAGE, HINT)
                .showing("\ta\t(vlaue)");

        assertThat(text(Language.ZH, problem)).isEqualTo("""
                        exit.drl:1:5: error: 没有字段 `vlaue` [YS-R12]
                                a   (vlaue)
                                     ^
                          → 是不是 `value`
                        1 个错误
                        """);
    }

    @Test
    void a_problem_of_json_tells_its_pointer() throws IOException {
        Location location = new Location("facts.json", 12, 9, "/measures/3/zone");

        assertThat(text(Language.EN, Problem.error("YS-F07", location, MESSAGE, HINT)))
                .startsWith("facts.json:12:9: error: no field `vlaue` (at /measures/3/zone) [YS-F07]\n  → ");
        assertThat(text(Language.ZH, Problem.error("YS-F07", location, MESSAGE, HINT)))
                .startsWith("facts.json:12:9: error: 没有字段 `vlaue`（/measures/3/zone） [YS-F07]\n  → ");
    }

    @Test
    void a_problem_of_a_whole_file_has_no_line() throws IOException {
        Problem problem = warning("YS-P22", Location.of("rules/a.txt"), MESSAGE, HINT);

        assertThat(text(Language.EN, problem))
                .isEqualTo("rules/a.txt: warning: no field `vlaue` [YS-P22]\n  → did you mean `value`\n1 warning\n");
    }

    @Test
    void errors_and_warnings_are_counted() throws IOException {
        Problem error = Problem.error("YS-R12", Location.of("a"), MESSAGE, HINT);
        Problem warning = warning("YS-R33", Location.of("a"), MESSAGE, HINT);

        assertThat(text(Language.EN, error, error, error, warning)).endsWith("\n3 errors, 1 warning\n");
        assertThat(text(Language.ZH, error, error, error, warning)).endsWith("\n3 个错误，1 个提醒\n");
        assertThat(text(Language.ZH)).isEmpty();
    }

    @Test
    void a_very_long_line_is_cut_around_the_column() throws IOException {
        Problem problem = Problem.error("YS-R12", Location.of("a", 1, 501), MESSAGE, HINT)
                .showing("字".repeat(500) + "X" + "字".repeat(500));

        List<String> lines = text(Language.ZH, problem).lines().toList();
        assertThat(Width.of(lines.get(1))).isLessThanOrEqualTo(TextStyle.USUAL_WIDTH);
        String before = lines.get(1).substring(0, lines.get(1).indexOf('X'));
        assertThat(lines.get(2)).isEqualTo(" ".repeat(Width.of(before)) + "^");
    }

    @Test
    void nothing_in_a_rule_file_can_steer_the_terminal() throws IOException {
        Problem problem = Problem.error("YS-R01", Location.of("a\u001B[2J", 1, 1), MESSAGE, HINT)
                .showing("\u001B[31mrule\u0007");

        assertThat(text(Language.ZH, problem)).doesNotContain("\u001B", "\u0007");
    }

    @Test
    void of_thousands_of_problems_the_first_are_told_errors_before_warnings_and_all_are_counted() throws IOException {
        Problem[] problems = new Problem[3000];
        Arrays.setAll(
                problems,
                i -> i % 30 == 29
                        ? Problem.error("YS-R12", Location.of("a" + i), MESSAGE, HINT)
                        : warning("YS-R12", Location.of("a" + i), MESSAGE, HINT));

        assertThat(text(Language.EN, problems).lines())
                .hasSize(202)
                .startsWith(
                        "a29: error: no field `vlaue` [YS-R12]",
                        "  → did you mean `value`",
                        "a59: error: no field `vlaue` [YS-R12]")
                .endsWith(
                        "a2999: error: no field `vlaue` [YS-R12]",
                        "  → did you mean `value`",
                        "2,900 more are not listed; put right those that are listed, then check again",
                        "100 errors, 2,900 warnings");
    }

    @Test
    void a_place_is_bounded() throws IOException {
        Problem problem = Problem.error("YS-F01", Location.of("7".repeat(100_000)), MESSAGE, HINT);

        assertThat(text(Language.EN, problem))
                .startsWith("7".repeat(300) + "…: error: ")
                .hasSizeLessThan(400);
    }

    @Test
    void of_warnings_of_a_kind_the_first_are_told_and_the_others_counted() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 574; line++) {
            problems.add(warning("YS-F52", Location.of("facts.json", line, 1), MESSAGE, HINT));
        }

        String text = text(Language.EN, problems.toArray(Problem[]::new));

        assertThat(text)
                .contains("facts.json:5:1: ", "\nand 569 more warnings of this kind (YS-F52)\n574 warnings\n")
                .doesNotContain("facts.json:6:1: ");
        assertThat(text(Language.ZH, problems.toArray(Problem[]::new))).endsWith("以及另外 569 个同类提醒（YS-F52）\n574 个提醒\n");
    }

    @Test
    void each_kind_is_counted_by_itself_where_kinds_are_mixed() throws IOException {
        List<Problem> problems = new ArrayList<>();
        for (int line = 1; line <= 6; line++) {
            problems.add(warning("YS-F52", Location.of("facts.json", line, 1), MESSAGE, HINT));
            problems.add(warning("YS-F53", Location.of("facts.json", line, 2), MESSAGE, HINT));
        }
        problems.remove(problems.size() - 1);

        assertThat(text(Language.EN, problems.toArray(Problem[]::new)))
                .contains("and 1 more warning of this kind (YS-F52)\nfacts.json:5:2: ")
                .contains("facts.json:5:2: ")
                .doesNotContain("facts.json:6:1", "of this kind (YS-F53)")
                .endsWith("11 warnings\n");
    }

    @Test
    void errors_are_no_warnings_of_their_kind() throws IOException {
        Problem error = Problem.error("YS-F52", Location.of("a"), MESSAGE, HINT);

        assertThat(text(Language.EN, error, error, error, error, error, error, error))
                .doesNotContain("of this kind")
                .endsWith("7 errors\n");
    }

    private static String text(Language language, Problem... problems) throws IOException {
        StringBuilder text = new StringBuilder();
        ProblemText.write(List.of(problems), TextStyle.plain(language), text);
        return text.toString();
    }

    private static Problem warning(String code, Location location, Words message, Words hint) {
        return new Problem(Severity.WARNING, code, location, message, hint, null);
    }
}

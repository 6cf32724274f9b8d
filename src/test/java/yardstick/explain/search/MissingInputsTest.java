package yardstick.explain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.explain.Explain;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.RuleAccount;
import yardstick.facts.DossierReader;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;
import yardstick.rule.Truth;

/** What is told to be missing is what the decision is undetermined for, no less and no more. */
class MissingInputsTest {

    private static final String SCORES = "Measure( of == $g, name == \"甲\", back < 3, $v : value )";

    @TempDir
    private Path folder;

    @Test
    void a_known_score_settles_the_greatest_and_the_least_so_that_nothing_is_missing() {
        for (String settled : List.of("max( $v ); $x >= 80", "min( $v ); $x <= 80", "min( $v ); $x < 10.01")) {
            Explanation why = explain(
                    rule("FIRST", "accumulate( " + SCORES + "; $x : " + settled + " )"),
                    "甲@2020Q2 null 甲@2020Q1 80 甲@2019Q4 10");

            assertThat(why.decision().outcome().code()).isEqualTo("FIRST");
            assertThat(why.missing()).isEmpty();
            assertThat(why.rules()).extracting(RuleAccount::state).containsExactly(Truth.TRUE);
            assertThat(text(why)).contains("结论已定，缺少的数据不影响结论").doesNotContain("可能成立");
        }
    }

    @Test
    void where_no_known_score_settles_it_the_missing_one_is_named() {
        Explanation why = explain(
                rule("FIRST", "accumulate( " + SCORES + "; $x : max( $v ); $x >= 90 )"),
                "甲@2020Q2 null 甲@2020Q1 80 甲@2019Q4 10");

        assertThat(why.decision().outcome().code()).isEqualTo("UNDETERMINED");
        assertThat(missing(why)).containsExactly("甲@2020Q2 [FIRST, LAST] true");
        assertThat(why.rules().get(0).conditions().get(0).missing())
                .extracting(input -> input.name())
                .containsExactly("甲@2020Q2");
    }

    @Test
    void a_member_that_could_not_change_the_test_is_not_asked_for() {
        String belonging = "Measure( of == $g, name == \"乙\", back == 0, $b : value )\n    ";
        Explanation why = explain(
                rule(
                        "FIRST",
                        belonging
                                + "accumulate( Measure( of == $g, name == \"甲\", back < 3, $v : value, value > $b || back == 0 );"
                                + " $x : max( $v ); $x >= 90 )"),
                "甲@2020Q2 null 甲@2020Q1 80 甲@2019Q4 10");

        assertThat(missing(why)).containsExactly("甲@2020Q2 [FIRST, LAST] true");
    }

    @Test
    void of_a_derived_figure_that_is_only_asked_to_be_there_the_value_is_not_missing() {
        String derive = """
                rule "推导"
                    @clause("条款")
                when
                    $g : Grant()
                    Measure( of == $g, name == "甲", back == 0, $a : value )
                    Measure( of == $g, name == "乙", back == 0, value > 5 )
                then
                    derive( $g, "综合", $a * 2 );
                end
                """;
        String there = "Measure( of == $g, name == \"综合\", back == 0 )";

        assertThat(missing(explain(derive + rule("FIRST", there), ""))).containsExactly("乙@2020Q2 [FIRST, LAST] true");
        assertThat(missing(explain(derive + rule("FIRST", there), "乙@2020Q2 6")))
                .isEmpty();
        assertThat(missing(explain(derive + rule("FIRST", there.replace(" )", ", value > 9 )")), "")))
                .containsExactly("乙@2020Q2 [FIRST, LAST] true", "甲@2020Q2 [FIRST, LAST] true");
    }

    @Test
    void a_gap_that_no_value_tried_turns_is_still_named_and_told_to_be_so() {
        String score = "Measure( of == $g, name == \"甲\", back == 0, value %s 60 )";
        Explanation why = explain(rule("FIRST", score.formatted("<")) + rule("FIRST", score.formatted(">=")), "");

        assertThat(why.decision().outcome().code()).isEqualTo("UNDETERMINED");
        assertThat(missing(why)).containsExactly("甲@2020Q2 [FIRST] false");
        assertThat(text(why)).contains("甲@2020Q2：补齐后可能为 一；试过的取值，单凭这一项都不改变结论").doesNotContain("结论已定");
    }

    private static List<String> missing(Explanation why) {
        return why.missing().stream()
                .map(each -> each.input().name() + " " + each.couldBecome() + " " + each.decisive())
                .toList();
    }

    private static String text(Explanation why) {
        StringBuilder lines = new StringBuilder();
        try {
            ExplanationText.write(why, TextStyle.plain(Language.ZH), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines.toString();
    }

    private Explanation explain(String rules, String figures) {
        String numbered = rules;
        for (int number = 1; numbered.contains("\"规则\""); number++) {
            numbered = numbered.replaceFirst("\"规则\"", "\"规则" + number + "\"");
        }
        RandomSums.write("package sums;\n" + numbered, folder);
        Policy policy = Policy.load(folder);
        var in = new ByteArrayInputStream(RandomSums.dossier(figures).getBytes(StandardCharsets.UTF_8));
        Evaluation evaluation = policy.evaluate(DossierReader.read(in, "dossier.json", policy.unit()));
        return Explain.the(evaluation.decisions().get(0), evaluation, policy, Explain.Wish.NEXT_BETTER);
    }

    private static String rule(String outcome, String conditions) {
        return "\nrule \"规则\"\n    @clause(\"条款\")\nwhen\n    $g : Grant()\n    " + conditions
                + "\nthen\n    conclude( $g, \"" + outcome + "\" );\nend\n";
    }
}

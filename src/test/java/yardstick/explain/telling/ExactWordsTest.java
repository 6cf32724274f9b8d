package yardstick.explain.telling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.search.RandomSums;
import yardstick.explain.search.WhatIf;
import yardstick.facts.DossierReader;

/** What a rule says is told exactly: every bracket, every summand, who is meant, and what is counted. */
class ExactWordsTest {

    private static final String FACTS = """
            {"asOf": "2020Q2",
             "zones": [{"id": "Z1", "name": "甲区", "level": "MUNICIPAL"}, {"id": "Z2", "name": "乙区", "level": "MUNICIPAL"}],
             "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2019Q4"},
                        {"zone": "Z2", "designation": "D1", "since": "2019Q4"}],
             "measures": [
               {"zone": "Z1", "designation": "D1", "name": "甲", "period": "2020Q2", "value": 5},
               {"zone": "Z1", "designation": "D1", "name": "甲", "period": "2020Q1", "value": 1},
               {"zone": "Z1", "designation": "D1", "name": "乙", "period": "2020Q2", "value": 2},
               {"zone": "Z2", "designation": "D1", "name": "甲", "period": "2020Q2", "value": 1}]}
            """;

    private static final String FIGURES = """
            Measure( of == $g, name == "甲", back == 0, $a : value )
            Measure( of == $g, name == "乙", back == 0, $b : value )
            """;

    @TempDir
    private Path folder;

    private List<ConditionAccount> told(String conditions) {
        RandomSums.write("""
                package sums;
                rule "规则" @clause("条款")
                when
                    $g : Grant()
                    Parameter( name == "底线", $t : value )
                    %s
                then
                    conclude( $g, "FIRST" );
                end
                """.formatted(conditions), folder);
        Policy policy = Policy.load(folder);
        var in = new ByteArrayInputStream(FACTS.getBytes(StandardCharsets.UTF_8));
        Evaluation evaluation = policy.evaluate(DossierReader.read(in, "dossier.json", policy.unit()));
        var decision = evaluation.decision("Z1", "D1").orElseThrow();
        WhatIf trials = new WhatIf(policy, evaluation.dossier(), decision.subject(), decision.matter());
        return new RuleTeller(trials.reference(), List.of())
                .tell(policy.rules().rules().get(0), decision.subject())
                .conditions();
    }

    private ConditionAccount last(String conditions) {
        List<ConditionAccount> told = told(conditions);
        return told.get(told.size() - 1);
    }

    private static List<String> zh(ConditionAccount account) {
        return java.util.stream.Stream.of(account.text(), account.actual(), account.required(), account.distance())
                .map(words -> words == null ? "" : words.zh())
                .toList();
    }

    private static List<String> en(ConditionAccount account) {
        return java.util.stream.Stream.of(account.text(), account.actual(), account.required(), account.distance())
                .map(words -> words == null ? "" : words.en())
                .toList();
    }

    @Test
    void a_calculation_keeps_its_brackets_and_shows_what_it_comes_to() {
        ConditionAccount account = last(FIGURES + "Grant( this == $g, 40 * ($a + $t * $b) < ($b - 60) * $a )");

        assertThat(zh(account))
                .containsExactly(
                        "40 * （甲（2020Q2） + 底线 * 乙（2020Q2））低于（乙（2020Q2） - 60） * 甲（2020Q2）",
                        "440（40 * （5 + 3 * 2））",
                        "低于 -290（（乙（2020Q2） - 60） * 甲（2020Q2））",
                        "相差 730");
    }

    @Test
    void a_quotient_without_end_and_a_difference_of_a_difference_are_told_as_they_are() {
        ConditionAccount account = last(FIGURES + "Grant( this == $g, $a / 3 >= $t - ($b - 1) )");

        assertThat(en(account))
                .containsExactly(
                        "甲 (2020Q2) / 3 is at least 底线 - (乙 (2020Q2) - 1)",
                        "1.666666… (5 / 3)",
                        "at least 2 (底线 - (乙 (2020Q2) - 1))",
                        "0.333333… apart");
    }

    @Test
    void of_a_sum_of_counts_every_summand_is_told() {
        ConditionAccount account = last("""
                accumulate( Measure( of == $g, name == "甲", back < 2, value < $t ); $x : count(1) )
                accumulate( Measure( of == $g, name == "乙", back < 2, value < $t ); $y : count(1); $x + $y >= 2 )
                """);

        assertThat(zh(account))
                .containsExactly("（近2期甲低于底线的季度数） + （近2期乙低于底线的季度数）不低于2", "2 至 3（1 + （1 至 2））", "不低于 2", "");
        assertThat(last("""
                accumulate( Measure( of == $g, name == "甲", back < 2, value < $t ); $x : count(1) )
                accumulate( Measure( of == $g, name == "甲", back < 2, value > $t ); $y : count(1); $x + $y >= 2 )
                """).actual().zh()).isEqualTo("2（1 + 1）");
    }

    @Test
    void a_fact_is_told_by_its_name_and_never_as_the_program_holds_it() {
        ConditionAccount account = last("""
                $h : Grant( designation == $g.designation, this != $g )
                Grant( this == $g, zone != $h.zone || $h.zone == $g.zone )
                """);

        assertThat(account.text().zh()).doesNotContain("[");
        assertThat(told("""
                $h : Grant( designation == $g.designation, this != $g )
                Grant( this == $g, $h.zone != $g.zone || tenure > 9 )
                """).toString())
                .doesNotContain("Zone[ordinal")
                .doesNotContain("Term[of=")
                .doesNotContain("Range[low");
    }

    @Test
    void it_is_said_whose_each_side_is() {
        assertThat(last("$h : Grant( this != $g, zone.level == $g.zone.level )").text())
                .isEqualTo(new yardstick.problem.Words(
                        "Z2 乙区的级别与本赋能的级别相同", "Z2 乙区’s level is the same as this grant’s level"));
        assertThat(last("exists Grant( this != $g, zone.level == $g.zone.level, zone.id < $g.zone.id )")
                        .text())
                .isEqualTo(new yardstick.problem.Words(
                        "有（级别与本赋能的级别相同 且 功能区编号小于本赋能的功能区编号）的其他赋能",
                        "there is at least one other grant where (level is the same as this grant’s level"
                                + " and zone id comes before this grant’s zone id)"));
        assertThat(last("not Grant( zone != $g.zone, designation == $g.designation )")
                        .text()
                        .zh())
                .isEqualTo("没有（功能区不是本赋能的功能区）的同一事项的赋能");
    }

    @Test
    void what_is_counted_is_called_what_it_is() {
        ConditionAccount measures = last(
                "accumulate( Measure( designation == $g.designation, name == \"甲\", back < 2 ); $n : count(1); $n > 9 )");
        ConditionAccount periods =
                last("accumulate( Measure( of == $g, name == \"甲\", back < 2 ); $n : count(1); $n > 9 )");

        assertThat(measures.text().zh()).isEqualTo("往前期数低于2的同一事项的“甲”指标数高于9");
        assertThat(measures.actual().zh()).startsWith("6 项指标中有 6 项指标：D1 试点的2020Q2、D1 试点的2020Q1、2020Q1、2020Q2、");
        assertThat(periods.text().en()).isEqualTo("number of quarters among the last 2 in which there is 甲 is above 9");
        assertThat(periods.actual().zh()).isEqualTo("2 个季度中有 2 个季度：2020Q1、2020Q2");
    }

    @Test
    void an_alternative_within_a_set_stays_in_its_brackets() {
        assertThat(
                        last("not Grant( designation == $g.designation, tenure > 7 || tenure < 3, !( withdrawn && tenure > 5 ) )")
                                .text()
                                .zh())
                .isEqualTo("没有（（授予以来的期数高于7 或 授予以来的期数低于3） 且 并非（已书面放弃 且 授予以来的期数高于5））的同一事项的赋能");
    }
}

package yardstick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.explain.account.Explanation;
import yardstick.explain.search.RandomSums;
import yardstick.facts.DossierReader;
import yardstick.rule.Input;
import yardstick.rule.Truth;

/** What is proposed where figures count only together. */
class ProposalsTest {

    private static final String GRANT = "when\n    $g : Grant()\n    Parameter( name == \"底线\", $t : value )\n";

    @TempDir
    private Path folder;

    @Test
    void of_a_weighted_score_each_figure_alone_makes_good_what_is_short() {
        assertThat(proposed(
                        rule("derive( $g, \"综合\", $a * 0.3 + $b * 0.7 )", figure("甲", "$a") + figure("乙", "$b"))
                                + rule(
                                        "conclude( $g, \"FIRST\" )",
                                        "    Measure( of == $g, name == \"综合\", value < 60 )\n"),
                        "甲@2020Q2 50 乙@2020Q2 61",
                        "LAST"))
                .containsExactly("乙@2020Q2 61→65", "甲@2020Q2 50→58");
    }

    @Test
    void an_average_over_a_window_is_raised_by_any_one_of_its_quarters() {
        assertThat(proposed(
                        rule(
                                "conclude( $g, \"FIRST\" )",
                                "    accumulate( Measure( of == $g, name == \"甲\", back < 3, $v : value );"
                                        + " $n : average( $v ); $n < 60 )\n"),
                        "甲@2020Q2 58.5 甲@2020Q1 59 甲@2019Q4 60",
                        "LAST"))
                .containsExactly("甲@2019Q4 60→62.5", "甲@2020Q1 59→61.5", "甲@2020Q2 58.5→61.0");
    }

    @Test
    void figures_that_make_good_for_each_other_move_as_little_as_possible_altogether() {
        assertThat(proposed(
                        rule(
                                        "conclude( $g, \"FIRST\" )",
                                        figure("甲", "$a") + figure("乙", "$b")
                                                + "    Parameter( name == \"底线\", $a + $b < 120 )\n")
                                + rule(
                                        "conclude( $g, \"FIRST\" )",
                                        "    Measure( of == $g, name == \"甲\", back == 0, value > 65 )\n")
                                + rule(
                                        "conclude( $g, \"FIRST\" )",
                                        "    Measure( of == $g, name == \"乙\", back == 0, value > 65 )\n"),
                        "甲@2020Q2 50 乙@2020Q2 50",
                        "LAST"))
                .containsExactly("乙@2020Q2 50→55 甲@2020Q2 50→65");
    }

    @Test
    void a_change_that_would_derive_two_values_of_a_measure_is_dropped_and_the_next_one_is_found() {
        String derive = "derive( $g, \"综合\", %s )";
        assertThat(proposed(
                        rule(derive.formatted("$a"), figure("甲", "$a"))
                                + rule(
                                        derive.formatted("$a + 1"),
                                        figure("甲", "$a")
                                                + "    Measure( of == $g, name == \"乙\", back == 0, value >= 3, value < 5 )\n")
                                + rule("conclude( $g, \"FIRST\" )", """
                                            Measure( of == $g, name == "综合", value >= 0 )
                                            Measure( of == $g, name == "乙", back == 0, value < 3 )
                                        """),
                        "甲@2020Q2 1 乙@2020Q2 2",
                        "LAST"))
                .containsExactly("乙@2020Q2 2→5", "甲@2020Q2 1→-1");
    }

    @Test
    void of_missing_figures_that_are_added_up_each_matters_and_both_outcomes_are_told() {
        Explanation why = explain(
                rule(
                        "conclude( $g, \"FIRST\" )",
                        figure("甲", "$a") + "    Measure( of == $g, name == \"乙\", back == 0, value + $a < 120 )\n"),
                "",
                null);

        assertThat(why.missing())
                .extracting(each -> each.input().name() + " " + each.couldBecome())
                .containsExactly("乙@2020Q2 [FIRST, LAST]", "甲@2020Q2 [FIRST, LAST]");
        assertThat(sets(why)).containsExactly("乙@2020Q2 null→60 甲@2020Q2 null→60");
    }

    @Test
    void who_has_the_outcome_wished_for_needs_to_change_nothing() {
        Explanation why = explain(
                rule("conclude( $g, \"FIRST\" )", "    Measure( of == $g, name == \"甲\", back == 0, value < 60 )\n"),
                "甲@2020Q2 70",
                "LAST");

        assertThat(why.goal()).isEqualTo("LAST");
        assertThat(why.changes()).isEmpty();
        assertThat(why.blockedBy()).isEmpty();
    }

    @Test
    void that_no_way_was_found_is_not_told_as_if_there_were_none() {
        Explanation why = explain(
                rule(
                        "conclude( $g, \"FIRST\" )",
                        figure("甲", "$a") + "    Parameter( name == \"底线\", $a * $a - 100 * $a + 2400 > 0 )\n"),
                "甲@2020Q2 0",
                "LAST");

        assertThat(why.changes()).isEmpty();
        assertThat(why.bounded()).isTrue();
        assertThat(why.blockedBy()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.state()).isEqualTo(Truth.TRUE);
            assertThat(obstacle.lasting()).isFalse();
            assertThat(obstacle.reasons()).isNotEmpty();
        });
    }

    @Test
    void of_a_rule_that_waits_for_an_earlier_decision_no_known_figure_is_told_as_unknown() {
        String low = "    Measure( of == $g, name == \"甲\", back == 0, value < 60 )\n";
        Explanation why = explain(
                rule("conclude( $g, \"FIRST\" )", low + "    Decision( of == $g, back == 1, outcome == \"SECOND\" )\n")
                        + rule("conclude( $g, \"SECOND\" )", low),
                "甲@2020Q2 50",
                "SECOND");

        assertThat(why.changes()).isEmpty();
        assertThat(why.blockedBy()).singleElement().satisfies(obstacle -> {
            assertThat(obstacle.state()).isEqualTo(Truth.UNKNOWN);
            assertThat(obstacle.lasting()).isTrue();
            assertThat(obstacle.reasons().stream()
                            .flatMap(reason -> reason.missing().stream())
                            .map(Input::name))
                    .containsOnly("decision:grant@2020Q1");
        });
    }

    private List<String> proposed(String rules, String figures, String to) {
        Explanation why = explain(rules, figures, to);
        assertThat(why.changes()).allMatch(change -> change.to().equals(to));
        return sets(why);
    }

    private static List<String> sets(Explanation why) {
        return why.changes().stream()
                .map(change -> change.set().stream()
                        .map(each -> each.input().name() + " " + each.from() + "→" + each.to())
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private Explanation explain(String rules, String figures, String to) {
        RandomSums.write("package sums;\n" + numbered(rules), folder);
        Policy policy = Policy.load(folder);
        var in = new ByteArrayInputStream(RandomSums.dossier(figures).getBytes(StandardCharsets.UTF_8));
        Evaluation evaluation = policy.evaluate(DossierReader.read(in, "dossier.json", policy.unit()));
        return Explain.the(evaluation.decisions().get(0), evaluation, policy, new Explain.Wish(to, false));
    }

    private static String rule(String conclusion, String conditions) {
        return "\nrule \"规则\"\n    @clause(\"条款\")\n" + GRANT + conditions + "then\n    " + conclusion + ";\nend\n";
    }

    private static String numbered(String rules) {
        String numbered = rules;
        for (int number = 1; numbered.contains("\"规则\""); number++) {
            numbered = numbered.replaceFirst("\"规则\"", "\"规则" + number + "\"");
        }
        return numbered;
    }

    private static String figure(String name, String variable) {
        return "    Measure( of == $g, name == \"%s\", back == 0, %s : value )\n".formatted(name, variable);
    }
}

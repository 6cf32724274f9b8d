package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.vocabulary.Dossier;

/** When a figure counts as there: its value may be unknown, but that it is there is not. */
class PresenceTest {

    private static final String FIGURE = "Measure( of == $g, name == \"得分\", back < 3 )";

    private static Dossier grant(String... scores) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", scores)
                .dossier();
    }

    private static List<String> find(Dossier dossier, String... conditions) {
        String[] all = new String[conditions.length + 1];
        all[0] = "$g : Grant()";
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        return Rules.of(rule("r", "conclude( $g, \"OUT\" )", all)).findAlike(dossier);
    }

    @Test
    void a_figure_that_is_asked_for_is_there_whether_the_dossier_lists_it_or_not() {
        for (Dossier dossier : List.of(grant(), grant(""), grant("", "", ""), grant("50", "", "70"))) {
            assertThat(find(dossier, FIGURE)).containsExactly("r: Z/D TRUE");
            assertThat(find(dossier, "exists " + FIGURE)).containsExactly("r: Z/D TRUE");
            assertThat(find(dossier, "not " + FIGURE)).isEmpty();
            assertThat(find(dossier, "accumulate( " + FIGURE + "; $n : count(1); $n == 3 )"))
                    .containsExactly("r: Z/D TRUE");
        }
    }

    @Test
    void of_what_was_not_yet_carried_nothing_is_there() {
        Dossier dossier =
                Places.with().zone("Z").designation("D").grantSince("Z", "D", 1).dossier();

        assertThat(find(dossier, "accumulate( " + FIGURE + "; $n : count(1); $n == 2 )"))
                .containsExactly("r: Z/D TRUE");
        assertThat(find(dossier, "exists Measure( of == $g, name == \"得分\", back == 2 )"))
                .isEmpty();
        assertThat(find(dossier, "not Measure( of == $g, name == \"得分\", back == 2 )"))
                .containsExactly("r: Z/D TRUE");
    }

    @Test
    void a_pattern_that_names_no_subject_asks_for_the_figure_of_each_that_its_tests_leave() {
        Dossier dossier = Places.with()
                .zone("Z")
                .zone("Y")
                .designation("D")
                .designation("E")
                .grant("Z", "D")
                .application("Z", "E")
                .dossier();

        // The zone itself, its grant and its application; neither the other zone nor the designations.
        assertThat(find(
                        dossier,
                        "accumulate( Measure( zone == $g.zone, name == \"得分\", back == 0 ); $n : count(1); $n == 3 )"))
                .containsExactly("r: Z/D TRUE");
    }

    @Test
    void for_all_of_figures_that_are_there_something_holds_if_it_does_of_each() {
        Dossier dossier = grant("50", "");

        assertThat(find(dossier, "forall( $m : " + FIGURE + " Measure( this == $m, back < 3 ) )"))
                .containsExactly("r: Z/D TRUE");
        assertThat(find(dossier, "forall( $m : " + FIGURE + " Measure( this == $m, value < 60 ) )"))
                .containsExactly("r: Z/D UNKNOWN");
        assertThat(find(dossier, "forall( $m : " + FIGURE + " Measure( this == $m, value > 60 ) )"))
                .isEmpty();
    }

    /** Among so few competitors nobody is behind three others, whatever the scores. */
    @ParameterizedTest
    @ValueSource(strings = {"", "50", "90"})
    void a_rank_is_certain_where_no_score_could_change_it(String own) {
        String[] conditions = {
            "Measure( of == $g, name == \"得分\", back == 0, $s : value )",
            "accumulate( $o : Grant( this != $g, designation == $g.designation )"
                    + " and Measure( of == $o, name == \"得分\", back == 0, value > $s ); $ahead : count(1); $ahead < 3 )"
        };

        assertThat(find(competitors(own), conditions)).containsExactly("r: X/D TRUE", "r: Y/D TRUE", "r: Z/D TRUE");
    }

    private static Dossier competitors(String own) {
        return Places.with()
                .zone("X")
                .zone("Y")
                .zone("Z")
                .designation("D")
                .grant("X", "D")
                .grant("Y", "D")
                .grant("Z", "D")
                .scores("X", "D", "")
                .scores("Y", "D", "70")
                .scores("Z", "D", own)
                .dossier();
    }

    private static final String COMPOSITE = rule(
            "a",
            "derive( $g, \"综合得分\", $s * 0.6 + 20 )",
            "$g : Grant()",
            "Measure( of == $g, name == \"得分\", back == 0, $s : value )");

    @Test
    void a_derived_figure_of_unknown_value_is_there_as_certainly_as_its_rule_holds() {
        String composite = "Measure( of == $g, name == \"综合得分\", back == 0 )";
        Rules rules = Rules.of(
                COMPOSITE,
                rule("there", "conclude( $g, \"OUT\" )", "$g : Grant()", "exists " + composite),
                rule("none", "conclude( $g, \"OUT\" )", "$g : Grant()", "not " + composite),
                rule(
                        "low",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"综合得分\", back == 0, value < 50 )"),
                rule(
                        "rank",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"综合得分\", back == 0, $s : value )",
                        "accumulate( $o : Grant( this != $g ) and Measure( of == $o, name == \"综合得分\", back == 0, value > $s );"
                                + " $ahead : count(1); $ahead < 3 )"));

        assertThat(rules.findAlike(grant(""))).containsExactly("low: Z/D UNKNOWN", "rank: Z/D TRUE", "there: Z/D TRUE");
        assertThat(rules.findAlike(competitors("")))
                .contains("rank: X/D TRUE", "rank: Y/D TRUE", "rank: Z/D TRUE")
                .doesNotContain("none: X/D UNKNOWN");
    }

    @Test
    void a_derived_figure_may_turn_out_not_to_be_there_only_if_what_it_is_read_from_may() {
        String average = "$g : Grant()\n    accumulate( Measure( of == $g, name == \"得分\", back < 2, $x : value%s );"
                + " $v : average( $x ) )";
        String there = rule(
                "there", "conclude( $g, \"OUT\" )", "$g : Grant()", "Measure( of == $g, name == \"均分\", back == 0 )");

        assertThat(Rules.of(rule("a", "derive( $g, \"均分\", $v )", average.formatted("")), there)
                        .findAlike(grant("", "70")))
                .containsExactly("there: Z/D TRUE");
        assertThat(Rules.of(rule("a", "derive( $g, \"均分\", $v )", average.formatted(", value < 60")), there)
                        .findAlike(grant("", "70")))
                .containsExactly("there: Z/D UNKNOWN");
        assertThat(Rules.of(rule("a", "derive( $g, \"均分\", $v )", average.formatted(", value < 60")), there)
                        .findAlike(grant("", "50")))
                .containsExactly("there: Z/D TRUE");
    }

    @Test
    void what_and_joins_in_one_test_selects_as_commas_do() {
        String joined = "Measure( of == $g && (name == \"得分\" && back < 3), value < 60 )";
        String listed = "Measure( of == $g, name == \"得分\", back < 3, value < 60 )";

        for (Dossier dossier : List.of(grant(), grant("50", "70"), grant("70", ""), grant("", "50", "70"))) {
            assertThat(find(dossier, joined)).isEqualTo(find(dossier, listed));
            assertThat(find(dossier, "not " + joined)).isEqualTo(find(dossier, "not " + listed));
        }
    }
}

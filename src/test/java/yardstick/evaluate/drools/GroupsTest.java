package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yardstick.vocabulary.Dossier;

/** Conditions within conditions. */
class GroupsTest {

    private static Dossier dossier;

    @BeforeAll
    static void three_zones_of_which_the_last_has_no_grant() {
        dossier = Places.with()
                .zone("Z1")
                .zone("Z2")
                .zone("Z3")
                .designation("D1")
                .designation("D2")
                .grant("Z1", "D1")
                .scores("Z1", "D1", "50", "80")
                .grant("Z1", "D2")
                .scores("Z1", "D2", "90", "80")
                .grant("Z2", "D1")
                .scores("Z2", "D1", "70", "60")
                .application("Z3", "D1")
                .difficulty("Z1", null, "Q1")
                .difficulty("Z2", "D1", "Q2")
                .dossier();
    }

    private static List<String> find(String subject, String... conditions) {
        return Rules.of(rule("r", "conclude( " + subject + ", \"OUT\" )", conditions))
                .find(dossier);
    }

    @Test
    void a_group_within_not_is_about_its_combinations() {
        assertThat(
                        find(
                                "$z",
                                "$z : Zone()",
                                "not( $g : Grant( zone == $z ) and Measure( of == $g, name == \"得分\", back < 2, value < 60 ) )"))
                .containsExactly("r: Z2 TRUE", "r: Z3 TRUE");
    }

    @Test
    void a_group_may_consist_of_nothing_but_negations() {
        assertThat(
                        find(
                                "$z",
                                "$z : Zone()",
                                "exists( not( Grant( zone == $z ) ) and not( Difficulty( zone == $z ) and Zone( this == $z ) ) )"))
                .containsExactly("r: Z3 TRUE");
    }

    @Test
    void members_of_an_accumulate_may_have_groups_of_their_own() {
        String members =
                "$g : Grant( zone == $z ) and not( $m : Measure( of == $g, name == \"得分\", back < 2 ) and Parameter( name =="
                        + " \"底线\", value > $m.value ) )";

        assertThat(find("$z", "$z : Zone()", "accumulate( " + members + "; $n : count(1); $n == 1 )"))
                .containsExactly("r: Z1 TRUE", "r: Z2 TRUE");
    }

    @Test
    void a_rule_may_start_with_an_accumulate_or_a_negation() {
        assertThat(find("$z", "accumulate( Grant(); $n : count(1); $n == 3 )", "$z : Zone( id == \"Z3\" )"))
                .containsExactly("r: Z3 TRUE");
        assertThat(find("$z", "not Grant( withdrawn == true )", "$z : Zone( id == \"Z3\" )"))
                .containsExactly("r: Z3 TRUE");
    }

    @Test
    void an_accumulate_over_nothing_counts_none_and_sums_up_to_zero_but_has_no_average() {
        String source =
                "accumulate( $g : Grant( zone == $z ) and Measure( of == $g, name == \"得分\", back < 2, $v : value ); ";

        assertThat(find("$z", "$z : Zone()", source + "$n : count(1); $n == 0 )"))
                .containsExactly("r: Z3 TRUE");
        assertThat(find("$z", "$z : Zone()", source + "$s : sum($v); $s == 0 )"))
                .containsExactly("r: Z3 TRUE");
        assertThat(find("$z", "$z : Zone()", source + "$a : average($v); $a != 75 )"))
                .containsExactly("r: Z2 TRUE");
    }

    @Test
    void results_of_several_functions_are_tested_together() {
        assertThat(find(
                        "$z",
                        "$z : Zone()",
                        "accumulate( $g : Grant( zone == $z ) and Measure( of == $g, name == \"得分\", back < 2, $v : value ); $low : min($v), $high : max($v);"
                                + " $high - $low > 20 )"))
                .containsExactly("r: Z1 TRUE");
    }

    @Test
    void a_difficulty_of_a_whole_zone_is_one_of_each_of_its_grants() {
        assertThat(find("$g", "$g : Grant()", "exists Difficulty( of == $g )"))
                .containsExactly("r: Z1/D1 TRUE", "r: Z1/D2 TRUE", "r: Z2/D1 TRUE");
        assertThat(find("$z", "$z : Zone()", "exists Difficulty( of == $z )")).containsExactly("r: Z1 TRUE");
    }

    @Test
    void what_is_absent_equals_nothing_not_even_another_absence() {
        assertThat(find(
                        "$d",
                        "$d : Designation()",
                        "exists Grant( designation == $d, designation.places == $d.places )"))
                .isEmpty();
    }
}

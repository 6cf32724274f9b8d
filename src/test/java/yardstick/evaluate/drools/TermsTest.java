package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static yardstick.evaluate.drools.Rules.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;

/** What rules conclude for other rules: terms and derived measures. */
class TermsTest {

    private static final String LOW = rule(
            "a", "infer( $g, \"低\" )", "$g : Grant()", "Measure( of == $g, name == \"得分\", back == 0, value < 60 )");

    private static Dossier score(String value) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", value)
                .dossier();
    }

    @ParameterizedTest
    @CsvSource({"50, b: Z/D TRUE", "70, c: Z/D TRUE"})
    void a_term_holds_or_does_not(String value, String found) {
        Rules rules = Rules.of(
                LOW,
                rule("b", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"低\" )"),
                rule("c", "conclude( $g, \"IN\" )", "$g : Grant()", "not Term( of == $g, name == \"低\" )"));

        assertThat(rules.find(score(value))).containsExactly(found);
    }

    @Test
    void a_term_that_may_hold_is_unknown_in_both_readings_and_through_further_terms() {
        Rules rules = Rules.of(
                LOW,
                rule("b", "infer( $g, \"不低\" )", "$g : Grant()", "not Term( of == $g, name == \"低\" )"),
                rule("c", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"低\" )"),
                rule("d", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"不低\" )"),
                rule("e", "conclude( $g, \"OUT\" )", "$g : Grant()", "not Term( of == $g, name == \"不低\" )"));

        assertThat(rules.find(score(""))).containsExactly("c: Z/D UNKNOWN", "d: Z/D UNKNOWN", "e: Z/D UNKNOWN");
    }

    @Test
    void a_term_that_feeds_itself_comes_to_an_end() {
        Rules rules = Rules.of(
                rule("a", "infer( $g, \"连带\" )", "$g : Grant( zone.id == \"Z1\" )"),
                rule(
                        "b",
                        "infer( $g, \"连带\" )",
                        "$h : Grant()",
                        "Term( of == $h, name == \"连带\" )",
                        "$g : Grant( zone == $h.zone || designation == $h.designation )"),
                rule("c", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"连带\" )"),
                rule("d", "conclude( $g, \"IN\" )", "$g : Grant()", "not Term( of == $g, name == \"连带\" )"));
        Places places = Places.with();
        for (String zone : new String[] {"Z1", "Z2", "Z3", "Z4"}) {
            places.zone(zone);
        }
        for (String designation : new String[] {"D1", "D2", "D3", "D4"}) {
            places.designation(designation);
        }
        Dossier dossier = places.grant("Z1", "D1")
                .grant("Z2", "D1")
                .grant("Z2", "D2")
                .grant("Z3", "D2")
                .grant("Z4", "D4")
                .dossier();

        assertThat(rules.find(dossier))
                .containsExactly("c: Z1/D1 TRUE", "c: Z2/D1 TRUE", "c: Z2/D2 TRUE", "c: Z3/D2 TRUE", "d: Z4/D4 TRUE");
    }

    private static final String[] COMPOSITE = {
        "$g : Grant()",
        "Measure( of == $g, name == \"得分\", back == 0, $a : value )",
        "Measure( of == $g, name == \"能力\", back == 0, $b : value )"
    };

    private static Dossier two(String score, String ability) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", score)
                .figure("Z", "D", "能力", ability)
                .dossier();
    }

    @Test
    void a_derived_measure_is_read_like_any_other() {
        Rules rules = Rules.of(
                rule("a", "derive( $g, \"综合\", $a * 0.5 + $b / 3 )", COMPOSITE),
                rule(
                        "b",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"综合\", back == 0, value < 50 )"));

        assertThat(rules.find(two("60", "59.9"))).containsExactly("b: Z/D TRUE");
        assertThat(rules.find(two("60", "60"))).isEmpty();
        assertThat(rules.find(two("60", ""))).containsExactly("b: Z/D UNKNOWN");
    }

    @Test
    void a_measure_that_is_derived_to_be_two_things_is_refused() {
        Rules rules = Rules.of(
                rule("a", "derive( $g, \"综合\", $a )", COMPOSITE),
                rule("b", "derive( $g, \"综合\", $b )", COMPOSITE),
                rule(
                        "c",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"综合\", value < 90 )"));

        assertThat(rules.find(two("60", "60.0"))).containsExactly("c: Z/D TRUE");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rules.find(two("70", "60")))
                .withMessage("test.drl:2:1: rules `a`, `b` derive several values of `综合`: 60, 70 of grant `Z/D`");
    }

    @Test
    void a_measure_that_is_both_listed_and_derived_is_refused() {
        Rules rules = Rules.of(
                rule("a", "derive( $g, \"能力\", $a )", COMPOSITE[0], COMPOSITE[1]),
                rule(
                        "b",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"能力\", value < 90 )"));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rules.find(two("70", "60")))
                .withMessage("test.drl:2:1: rule `a` derives `能力`, but the facts list it too: of grant `Z/D`");
    }

    @Test
    void a_derived_measure_that_may_turn_out_not_to_be_is_not_certainly_there() {
        Rules rules = Rules.of(
                rule(
                        "a",
                        "derive( $z, \"均分\", $v )",
                        "$z : Zone()",
                        "accumulate( $g : Grant( zone == $z ) and Measure( of == $g, name == \"得分\", back == 0, $x : value, value < 60 );"
                                + " $v : average($x) )"),
                rule("b", "conclude( $z, \"OUT\" )", "$z : Zone()", "Measure( of == $z, name == \"均分\", back == 0 )"));

        assertThat(rules.find(two("", ""))).containsExactly("b: Z UNKNOWN");
    }
}

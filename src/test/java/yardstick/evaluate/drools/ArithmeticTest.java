package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.evaluate.reference.Reference;
import yardstick.rule.Input;
import yardstick.vocabulary.Dossier;

/** Division, functions of numbers and lists of values, alike in all evaluators. */
class ArithmeticTest {

    private static final String SCORE = "Measure( of == $g, name == \"得分\", back == 0, $v : value )";
    private static final String BASE = "Measure( of == $g, name == \"基数\", back == 0, $b : value )";

    private static Dossier dossier(String score, String base) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", score)
                .figure("Z", "D", "基数", base)
                .dossier();
    }

    private static Rules asking(String test) {
        return Rules.of(
                rule("r", "conclude( $g, \"OUT\" )", "$g : Grant()", SCORE, BASE.replace(" )", ", " + test + " )")));
    }

    private static List<String> found(String truth) {
        return truth.equals("FALSE") ? List.of() : List.of("r: Z/D " + truth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 3 | $v / $b * 3 == 1 | TRUE",
                "1 | 3 | $v / $b < 0.34 | TRUE",
                "1 | 3 | round( $v / $b, 2 ) == 0.33 | TRUE",
                "2 | 3 | round( $v / $b, 0 ) == 1 | TRUE",
                "5 | 2 | round( $v / $b, 0 ) == 3 | TRUE",
                "-5 | 2 | round( $v / $b, 0 ) == -3 | TRUE",
                "-5 | 2 | floor( $v / $b ) == -3 | TRUE",
                "-5 | 2 | abs( $v ) == 5 | TRUE",
                "70 | 60 | min( $v, $b ) == 60 && max( $v, $b ) == 70 | TRUE",
                "70 | 0 | $v / $b > 1 | UNKNOWN",
                "70 | 0 | $b != 0 && $v / $b > 1 | FALSE",
                "70 | 0 | !( $b != 0 && $v / $b > 1 ) | TRUE",
                "70 |  | $v / $b > 1 | UNKNOWN",
                " | 0 | $v / $b > 1 | UNKNOWN",
                "70 |  | min( $v, $b ) <= 70 | TRUE",
                "70 |  | max( $v, $b ) < 70 | FALSE",
                "70 |  | max( $v, $b ) > 70 | UNKNOWN",
                "70 |  | abs( $b ) >= 0 | TRUE",
                "70 |  | round( $b, 0 ) > 3 | UNKNOWN",
                "70 | 60 | $b in ( 50, 60.0 ) | TRUE",
                "70 | 60 | $b in ( $v - 10 ) | TRUE",
                "70 | 60 | $b not in ( 50, 60.0 ) | FALSE",
                "70 |  | $b in ( 50, 60 ) | UNKNOWN",
                "70 | 60 | $g.zone.name in ( \"x\", \"Z\" ) | TRUE"
            })
    void numbers_come_out_exactly(String score, String base, String test, String truth) {
        Dossier dossier = dossier(score == null ? "" : score, base == null ? "" : base);

        assertThat(asking(test).findAlike(dossier)).isEqualTo(found(truth));
    }

    @Test
    void a_divisor_that_is_zero_is_told_in_words_as_what_is_missing() {
        Rules rules = asking("$v / ($b - 60) > 1");
        Dossier dossier = dossier("70", "60");
        Reference reference = new Reference(rules.checked().rules(), rules.world(dossier));

        assertThat(reference
                        .verdict(
                                rules.checked().rules().get(0), dossier.grants().get(0))
                        .missing())
                .extracting(Input::name)
                .containsExactly("除数为零 / divisor is zero: $v / ($b - 60)");
    }

    @Test
    void a_divisor_that_may_be_zero_asks_for_what_it_is_made_of() {
        Rules rules = asking("$v / $b > 1");
        Dossier dossier = dossier("", "");
        Reference reference = new Reference(rules.checked().rules(), rules.world(dossier));

        assertThat(reference
                        .verdict(
                                rules.checked().rules().get(0), dossier.grants().get(0))
                        .missing())
                .extracting(Input::name)
                .containsExactlyInAnyOrder("得分@2020Q2", "基数@2020Q2");
    }

    @Test
    void a_figure_of_any_of_several_names_counts() {
        Rules rules = Rules.of(
                rule(
                        "r",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "accumulate( Measure( of == $g, name in ( \"得分\", \"基数\" ), back == 0, value < 60 ); $n : count(1); $n >= 2 )"));

        assertThat(rules.findAlike(dossier("50", "50"))).isEqualTo(found("TRUE"));
        assertThat(rules.findAlike(dossier("50", "70"))).isEmpty();
        assertThat(rules.findAlike(dossier("50", ""))).isEqualTo(found("UNKNOWN"));
        assertThat(rules.findAlike(
                        Places.with().zone("Z").designation("D").grant("Z", "D").dossier()))
                .isEqualTo(found("UNKNOWN"));
    }

    @Test
    void a_term_or_derived_measure_of_any_of_several_names_counts() {
        Rules rules = Rules.of(
                rule(
                        "甲",
                        "infer( $g, \"甲\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"得分\", back == 0, value < 60 )"),
                rule(
                        "乙",
                        "infer( $g, \"乙\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"基数\", back == 0, value < 60 )"),
                rule("丙", "derive( $g, \"商\", round( $v / 3, 1 ) )", "$g : Grant()", SCORE),
                rule("r", "conclude( $g, \"OUT\" )", "$g : Grant()", "not Term( of == $g, name in ( \"甲\", \"乙\" ) )"),
                rule(
                        "s",
                        "conclude( $g, \"IN\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name in ( \"商\", \"基数\" ), back == 0, value == 23.3 )"));

        assertThat(rules.findAlike(dossier("70", "60"))).containsExactly("r: Z/D TRUE", "s: Z/D TRUE");
        assertThat(rules.findAlike(dossier("50", "60"))).isEmpty();
        assertThat(rules.findAlike(dossier("", "60"))).containsExactly("r: Z/D UNKNOWN", "s: Z/D UNKNOWN");
        assertThat(rules.findAlike(dossier("50", "23.30"))).containsExactly("s: Z/D TRUE");
    }
}

package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.evaluate.drools.Rules.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;

/** Rules look at each of the last periods, and conclude of that period; terms and derived figures are counted in windows. */
class PeriodsTest {

    private static final String LOW = rule(
            "low",
            "infer( $g, \"偏低\", $t )",
            "$t : Period( back < 4 )",
            "$g : Grant()",
            "Measure( of == $g, name == \"得分\", period == $t, value < 60 )");

    /** Scores of the last quarters, the current one first; `?` is not known. */
    private static Dossier scores(String... scores) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", scores)
                .dossier();
    }

    private static Dossier scores(String scores) {
        return scores(java.util.Arrays.stream(scores.split(" "))
                .map(score -> score.equals("?") ? "" : score)
                .toArray(String[]::new));
    }

    @ParameterizedTest
    @CsvSource({
        "50 70 50 70, TRUE",
        "50 70 70 70, FALSE",
        "50 ? 70 70, UNKNOWN",
        "50 ? 50 70, TRUE",
        "70 70 70 50, FALSE",
    })
    void terms_of_past_periods_are_counted_in_a_window(String scores, String truth) {
        Rules rules = Rules.of(
                LOW,
                rule(
                        "out",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "accumulate( Term( of == $g, name == \"偏低\", back < 3 ); $n : count(1); $n >= 2 )"));
        assertThat(rules.findAlike(scores(scores)))
                .isEqualTo(truth.equals("FALSE") ? java.util.List.of() : java.util.List.of("out: Z/D " + truth));
    }

    @ParameterizedTest
    @CsvSource({
        "50 60 70 80, TRUE",
        "50 60 60 80, FALSE",
        "50 60 ? 80, UNKNOWN",
        "50 40 ? 80, FALSE",
    })
    void three_periods_falling_in_a_row_is_said_in_one_rule(String scores, String truth) {
        Rules rules = Rules.of(
                rule(
                        "out",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "accumulate( $t : Period( back < 3 ) and Measure( of == $g, name == \"得分\", period == $t, $now : value )"
                                + " and Measure( of == $g, name == \"得分\", back == $t.back + 1, value > $now ); $n : count(1); $n >= 3 )"));
        assertThat(rules.findAlike(scores(scores)))
                .isEqualTo(truth.equals("FALSE") ? java.util.List.of() : java.util.List.of("out: Z/D " + truth));
    }

    @Test
    void a_derived_figure_of_each_period_has_a_value_in_each() {
        Rules rules = Rules.of(
                rule(
                        "change",
                        "derive( $g, \"变化\", $now - $before, $t )",
                        "$g : Grant()",
                        "$t : Period( back < 3 )",
                        "Measure( of == $g, name == \"得分\", period == $t, $now : value )",
                        "Measure( of == $g, name == \"得分\", back == $t.back + 1, $before : value )"),
                rule(
                        "out",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "accumulate( Measure( of == $g, name == \"变化\", back < 3, $x : value ); $worst : min( $x ); $worst <= -20 )"),
                rule(
                        "in",
                        "conclude( $g, \"IN\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"变化\", back == 1, value == 20 )"));
        assertThat(rules.findAlike(scores("50 60 40 60"))).containsExactly("in: Z/D TRUE", "out: Z/D TRUE");
        assertThat(rules.findAlike(scores("50 60 40 ?"))).containsExactly("in: Z/D TRUE", "out: Z/D UNKNOWN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$g : Grant() ; Term( of == $g, name == \"偏低\" )|which",
                "$g : Grant() ; $t : Period( back < 3 ) ; Term( of == $g, name == \"当期\", period == $t )|current period alone",
                "$t : Period() ; $g : Grant()|how many periods back",
                "$g : Grant() ; Decision( of == $g, back == 0, outcome == \"OUT\" )|of which nothing is decided yet",
                "$t : Period( back >= 1 ) ; $g : Grant()|does not limit",
                "$g : Grant() ; $t : Period( back < 2 ) ; $m : Measure( of == $g, name == \"得分\", period > $t )|compared with",
            })
    void periods_that_are_not_bounded_or_not_concluded_are_refused(String conditions, String told) {
        String[] lines = conditions.split(" ; ");
        String now = rule("now", "infer( $g, \"当期\" )", "$g : Grant()");
        assertThatThrownBy(() -> Rules.of(LOW, now, rule("r", "conclude( $g, \"OUT\" )", lines)))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(
                                        refusal.problems().get(0).message().en())
                                .contains(told));
    }

    @Test
    void a_figure_derived_from_its_own_past_would_not_end_and_is_refused() {
        assertThatThrownBy(() -> Rules.of(rule(
                        "sum",
                        "derive( $g, \"累计\", $x + 1, $t )",
                        "$g : Grant()",
                        "$t : Period( back < 3 )",
                        "Measure( of == $g, name == \"累计\", back == $t.back + 1, $x : value )")))
                .isInstanceOf(InvalidInput.class);
    }
}

package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.vocabulary.Dossier;

/** The greatest and the least of a set lie between bounds, as far as its members are known. */
class ExtremesTest {

    private static Dossier scores(String... scores) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", scores)
                .figure("Z", "D", "能力", "")
                .dossier();
    }

    private static List<String> find(Dossier dossier, String... conditions) {
        String[] all = new String[conditions.length + 1];
        all[0] = "$g : Grant()";
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        return Rules.of(rule("r", "conclude( $g, \"OUT\" )", all)).findAlike(dossier);
    }

    private static List<String> found(String truth) {
        return truth.equals("FALSE") ? List.of() : List.of("r: Z/D " + truth);
    }

    /** Of the scores, one is not known, the others are 80 and 10: the greatest is at least 80, the least at most 10. */
    @ParameterizedTest
    @CsvSource({
        "max, >= 80, TRUE",
        "max, > 79, TRUE",
        "max, > 80, UNKNOWN",
        "max, < 80, FALSE",
        "max, <= 80, UNKNOWN",
        "max, == 80, UNKNOWN",
        "max, == 79, FALSE",
        "max, != 79, TRUE",
        "max, != 90, UNKNOWN",
        "min, <= 80, TRUE",
        "min, <= 10, TRUE",
        "min, < 10, UNKNOWN",
        "min, > 10, FALSE",
        "min, >= 10, UNKNOWN",
        "min, == 11, FALSE",
        "min, != 11, TRUE",
        "max, * 2 + 10 >= 170, TRUE",
        "max, * 2 + 10 > 170, UNKNOWN",
        "max, * -1 <= -80, TRUE",
        "max, * 0 == 0, TRUE",
        "min, / 2 < 5.1, TRUE",
        "min, - 20 > -10, FALSE"
    })
    void a_known_member_bounds_what_an_unknown_one_leaves_open(String function, String test, String truth) {
        String source = "Measure( of == $g, name == \"得分\", back < 3, $v : value )";
        String accumulate = "accumulate( " + source + "; $x : " + function + "( $v ); $x " + test + " )";

        assertThat(find(scores("", "80", "10"), accumulate)).isEqualTo(found(truth));
        assertThat(find(scores("10", "80"), accumulate)).isEqualTo(found(truth));
    }

    /** Members whose number is known belong only if the ability turns out to be less than it. */
    @ParameterizedTest
    @CsvSource({
        "max, < 91, UNKNOWN",
        "max, <= 90, UNKNOWN",
        "max, > 90, FALSE",
        "max, >= 50, UNKNOWN",
        "max, < 50, FALSE",
        "min, < 50, FALSE",
        "min, <= 90, UNKNOWN",
        "min, > 90, FALSE"
    })
    void what_may_turn_out_to_be_empty_certainly_keeps_no_test(String function, String test, String truth) {
        String accumulate = "accumulate( Measure( of == $g, name == \"得分\", back < 2, $v : value, value > $a ); $x : "
                + function + "( $v ); $x " + test + " )";

        assertThat(find(scores("50", "90"), "Measure( of == $g, name == \"能力\", back == 0, $a : value )", accumulate))
                .isEqualTo(found(truth));
    }

    @Test
    void what_possibly_belongs_raises_only_the_upper_bound() {
        String[] conditions = {
            "Measure( of == $g, name == \"能力\", back == 0, $a : value )",
            "accumulate( Measure( of == $g, name == \"得分\", back < 2, $v : value, value < 60 || value > $a ); $x : max( $v ); %s )"
        };
        Dossier dossier = scores("50", "90");

        assertThat(find(dossier, conditions[0], conditions[1].formatted("$x >= 50")))
                .containsExactly("r: Z/D TRUE");
        assertThat(find(dossier, conditions[0], conditions[1].formatted("$x > 50")))
                .containsExactly("r: Z/D UNKNOWN");
        assertThat(find(dossier, conditions[0], conditions[1].formatted("$x <= 90")))
                .containsExactly("r: Z/D TRUE");
        assertThat(find(dossier, conditions[0], conditions[1].formatted("$x > 90")))
                .isEmpty();
    }

    @Test
    void the_bounds_hold_where_a_later_condition_reads_the_result() {
        String greatest = "accumulate( Measure( of == $g, name == \"得分\", back < 3, $v : value ); $x : max( $v ) )";
        Dossier dossier = scores("", "80", "10");

        assertThat(find(dossier, greatest, "Measure( of == $g, name == \"得分\", back == 2, value < $x )"))
                .containsExactly("r: Z/D TRUE");
        assertThat(find(dossier, greatest, "Measure( of == $g, name == \"得分\", back == 1, value < $x )"))
                .containsExactly("r: Z/D UNKNOWN");
        assertThat(find(dossier, greatest, "not Measure( of == $g, name == \"得分\", back == 2, value > $x )"))
                .containsExactly("r: Z/D TRUE");
    }

    @Test
    void the_spread_of_a_set_is_bounded_by_what_is_known_of_it() {
        String spread =
                "accumulate( Measure( of == $g, name == \"得分\", back < 3, $v : value ); $x : max( $v ), $y : min( $v ); %s )";

        assertThat(find(scores("", "80", "10"), spread.formatted("$x - $y >= 70")))
                .containsExactly("r: Z/D TRUE");
        assertThat(find(scores("", "80", "10"), spread.formatted("$x - $y < 70")))
                .isEmpty();
        assertThat(find(scores("", "80", "10"), spread.formatted("$x - $y > 70")))
                .containsExactly("r: Z/D UNKNOWN");
    }

    @Test
    void a_sum_or_average_stays_unknown_over_an_unknown_member() {
        String total =
                "accumulate( Measure( of == $g, name == \"得分\", back < 3, $v : value ); $x : %s( $v ); $x >= 0 )";

        assertThat(find(scores("", "80", "10"), total.formatted("sum"))).containsExactly("r: Z/D UNKNOWN");
        assertThat(find(scores("", "80", "10"), total.formatted("average"))).containsExactly("r: Z/D UNKNOWN");
        assertThat(find(scores("30", "80", "10"), total.formatted("average"))).containsExactly("r: Z/D TRUE");
    }
}

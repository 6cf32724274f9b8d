package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.vocabulary.Dossier;

/** What the engine makes of figures that are not known. */
class UnknownTest {

    private static Dossier scores(String... values) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores("Z", "D", values)
                .dossier();
    }

    private static List<String> find(Dossier dossier, String... conditions) {
        String[] all = new String[conditions.length + 1];
        all[0] = "$g : Grant()";
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        return Rules.of(rule("r", "conclude( $g, \"OUT\" )", all)).find(dossier);
    }

    /** Of three scores, one is low, one is not, and one is not known. */
    @ParameterizedTest
    @CsvSource({
        ">= 1, TRUE",
        ">= 2, UNKNOWN",
        ">= 3, FALSE",
        "> 0, TRUE",
        "> 1, UNKNOWN",
        "> 2, FALSE",
        "<= 0, FALSE",
        "<= 1, UNKNOWN",
        "<= 2, TRUE",
        "< 1, FALSE",
        "< 2, UNKNOWN",
        "< 3, TRUE",
        "== 0, FALSE",
        "== 1, UNKNOWN",
        "== 2, UNKNOWN",
        "== 3, FALSE",
        "!= 0, TRUE",
        "!= 1, UNKNOWN",
        "!= 3, TRUE"
    })
    void a_count_is_compared_from_its_certain_to_its_possible_members(String test, String truth) {
        Dossier dossier = scores("50", "", "70");
        String source = "Measure( of == $g, name == \"得分\", back < 3, value < 60 )";
        String accumulate = "accumulate( " + source + "; $n : count(1); $n " + test + " )";

        assertThat(find(dossier, accumulate)).isEqualTo(found(truth));
        assertThat(find(dossier, "not( Zone() and " + accumulate + " )")).isEqualTo(found(opposite(truth)));
    }

    private static List<String> found(String truth) {
        return truth.equals("FALSE") ? List.of() : List.of("r: Z/D " + truth);
    }

    private static String opposite(String truth) {
        return truth.equals("UNKNOWN") ? truth : truth.equals("TRUE") ? "FALSE" : "TRUE";
    }

    @Test
    void a_figure_that_the_dossier_lacks_is_as_unknown_as_one_written_so() {
        String[] conditions = {
            "Parameter( name == \"底线\", $floor : value )",
            "Parameter( name == \"期数\", $n : value )",
            "accumulate( Measure( of == $g, name == \"得分\", back < $n, value < $floor ); $low : count(1); $low >= $n )"
        };

        assertThat(find(scores("50"), conditions)).containsExactly("r: Z/D UNKNOWN");
        assertThat(find(scores("50", ""), conditions)).containsExactly("r: Z/D UNKNOWN");
        assertThat(find(scores("70"), conditions)).isEmpty();
        assertThat(find(scores("50", "50"), conditions)).containsExactly("r: Z/D TRUE");
    }

    @ParameterizedTest
    @CsvSource({"50, TRUE, FALSE", "70, FALSE, TRUE", "'', UNKNOWN, UNKNOWN"})
    void exists_not_and_forall_follow_kleene(String score, String low, String high) {
        String isLow = "Measure( of == $g, name == \"得分\", back == 0, value < 60 )";

        assertThat(find(scores(score), isLow)).isEqualTo(found(low));
        assertThat(find(scores(score), "exists( " + isLow + " )")).isEqualTo(found(low));
        assertThat(find(scores(score), "not( " + isLow + " )")).isEqualTo(found(high));
        assertThat(
                        find(
                                scores(score),
                                "forall( $h : Grant( this == $g ) Measure( of == $h, name == \"得分\", back == 0, value >= 60 ) )"))
                .isEqualTo(found(high));
    }

    @Test
    void one_certain_match_outweighs_any_that_are_not() {
        assertThat(find(scores("", "50"), "Measure( of == $g, name == \"得分\", back < 2, value < 60 )"))
                .containsExactly("r: Z/D TRUE");
    }

    @ParameterizedTest
    @CsvSource({"'sum(value)', 130, ''", "'average(value)', 65, ''", "'min(value)', 60, ''", "'max(value)', 70, ''"})
    void a_sum_or_extreme_over_an_unknown_member_is_unknown(String function, String known, String unknown) {
        String accumulate = "accumulate( Measure( of == $g, name == \"得分\", back < 2, $v : value ); $x : "
                + function.replace("value", "$v") + "; $x == " + known + " )";

        assertThat(find(scores("60", "70"), accumulate)).containsExactly("r: Z/D TRUE");
        assertThat(find(scores("60", unknown), accumulate)).containsExactly("r: Z/D UNKNOWN");
    }

    @Test
    void arithmetic_on_an_uncertain_count_keeps_its_ends() {
        String source = "accumulate( Measure( of == $g, name == \"得分\", back < 3, value < 60 ); $n : count(1); ";
        Dossier dossier = scores("50", "", "70");

        assertThat(find(dossier, source + "$n * 2 + 1 >= 3 )")).containsExactly("r: Z/D TRUE");
        assertThat(find(dossier, source + "$n * 2 + 1 >= 4 )")).containsExactly("r: Z/D UNKNOWN");
        assertThat(find(dossier, source + "$n * 2 + 1 > 5 )")).isEmpty();
        assertThat(find(dossier, source + "4 - $n <= 2 )")).containsExactly("r: Z/D UNKNOWN");
    }

    @Test
    void where_all_is_known_nothing_is_unknown() {
        assertThat(find(scores("50", "70"), "Measure( of == $g, name == \"得分\", back < 2, value < 60 )"))
                .containsExactly("r: Z/D TRUE");
    }
}

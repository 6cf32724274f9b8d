package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicator.Form;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;

/** A figure that nobody told lies within the bounds of the catalogue, and so does what is calculated with it. */
class BoundedFiguresTest {

    private static final Indicators CATALOGUE = Indicators.of(List.of(
            new Indicator("得分", Kind.GRANT, "分", Form.NUMBER, BigDecimal.ZERO, BigDecimal.valueOf(100), List.of()),
            new Indicator("年终", Kind.GRANT, "分", Form.NUMBER, BigDecimal.ZERO, null, List.of()),
            new Indicator("报送", Kind.GRANT, "", Form.YES_NO, BigDecimal.ZERO, BigDecimal.ONE, List.of())));

    private static Dossier scores(String scores) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .grant("Z", "D")
                .scores(
                        "Z",
                        "D",
                        Arrays.stream(scores.split(" "))
                                .map(score -> score.equals("?") ? "" : score)
                                .toArray(String[]::new))
                .figure("Z", "D", "年终", "95")
                .dossier()
                .within(CATALOGUE);
    }

    private static void assertFound(String truth, Dossier dossier, String... conditions) {
        List<String> found = Rules.of(
                        rule("derive", "derive( $g, \"总分\", $sum )", conditions),
                        rule(
                                "r",
                                "conclude( $g, \"OUT\" )",
                                "$g : Grant()",
                                "Measure( of == $g, name == \"总分\", back == 0, value < 60 )"))
                .within(CATALOGUE)
                .findAlike(dossier);
        assertThat(found).isEqualTo(truth.equals("FALSE") ? List.of() : List.of("r: Z/D " + truth));
    }

    /** 60 % of 95 and 40 % of the average of four scores, of which one is not known: 84 to 94. */
    @ParameterizedTest
    @CsvSource({
        "90 ? 90 90, FALSE",
        "0 ? 0 0, UNKNOWN",
        "0 0 0 0, TRUE",
    })
    void a_score_of_which_a_part_is_missing_is_below_the_floor_only_if_it_can_be(String scores, String truth) {
        assertFound(
                truth,
                scores(scores),
                "$g : Grant()",
                "Measure( of == $g, name == \"年终\", back == 0, $year : value )",
                "accumulate( Measure( of == $g, name == \"得分\", back < 4, $x : value ); $mean : average( $x ) )",
                "Grant( this == $g, $sum : 0.6 * $year + 0.4 * $mean )");
    }

    @ParameterizedTest
    @CsvSource({
        "sum, 30 ? 40, FALSE",
        "sum, 10 ? 20, UNKNOWN",
        "sum, 0 ? 70, FALSE",
        "average, 100 ? 90, FALSE",
        "average, 10 ? 20, TRUE",
        "average, 70 ? 70, UNKNOWN",
        "max, 70 ? 0, FALSE",
        "max, 50 ? 0, UNKNOWN",
        "min, 50 ? 90, TRUE",
        "min, 70 ? 90, UNKNOWN",
    })
    void functions_over_sets_lie_between_exact_ends(String function, String scores, String truth) {
        assertFound(
                truth,
                scores(scores),
                "$g : Grant()",
                "accumulate( Measure( of == $g, name == \"得分\", back < 3, $x : value ); $sum : " + function
                        + "( $x ) )");
    }

    /** Which scores count is not known either: those of the periods in which something was filed. */
    @ParameterizedTest
    @CsvSource({
        "sum, 70 10, FALSE",
        "sum, 50 20, UNKNOWN",
        "sum, 30 20, TRUE",
        "average, 90 80, FALSE",
        "average, 90 20, UNKNOWN",
    })
    void members_that_may_be_there_move_an_end_only_outwards(String function, String scores, String truth) {
        assertFound(
                truth,
                scores(scores),
                "$g : Grant()",
                "accumulate( Measure( of == $g, name == \"得分\", back < 2, $x : value, $b : back )"
                        + " and Measure( of == $g, name == \"报送\", back == $b, value == 1 || $b == 0 ); $sum : "
                        + function + "( $x ) )");
    }
}

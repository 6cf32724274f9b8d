package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.Policy;
import yardstick.analysis.TruthScores;
import yardstick.vocabulary.Dossier;

/** True counts as 1; where a score is due, that is hardly meant. */
class TruthsTest {

    private static final String FACTS = """
            {"asOf": "2020", "zones": [{"id": "Z1", "name": "一区"}],
             "measures": [
              {"zone": "Z1", "name": "得分", "period": "2020", "value": true},
              {"zone": "Z1", "name": "得分", "period": "2019", "value": FIRST},
              {"zone": "Z1", "name": "得分", "period": "2018", "value": SECOND}]}
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(folder);
    }

    private Desk.Outcome told(String first, String second) {
        return desk.with(FileKind.DOSSIER, FACTS.replace("FIRST", first).replace("SECOND", second))
                .outcome(FileKind.DOSSIER);
    }

    @Test
    void a_measure_with_truth_values_and_scores_is_worth_a_warning_at_the_first_truth_value() {
        assertThat(told("58.5", "null").problems())
                .containsExactly("dossier.json:3:59 /measures/0/value warning YS-F71 the measure `得分` is true or false"
                        + " here, which count as 1 and 0, and a number such as 58.5 elsewhere");
        assertThat(told("-3", "false").problems())
                .containsExactly("dossier.json:3:59 /measures/0/value warning YS-F71 the measure `得分` is true or false"
                        + " here, which count as 1 and 0, and a number such as -3 elsewhere (and 1 more place)");
    }

    @Test
    void truth_values_among_zeros_and_ones_are_as_they_should_be() {
        assertThat(told("1", "0.0").problems()).isEmpty();
        assertThat(told("false", "null").problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "value < $floor|`底线` 60",
                "value < 60|60",
                "60 > value|60",
                "value == 1|",
                "value == 0|",
                "value > 0|"
            })
    void a_measure_with_truth_values_that_rules_compare_as_a_score_is_worth_a_warning(String test, String with) {
        desk.changing(FileKind.RULES, "value < $floor", test);
        desk.with(FileKind.DOSSIER, FACTS.replace("FIRST", "1").replace("SECOND", "0"));
        Policy policy = Policy.load(folder);
        Dossier dossier = policy.read(desk.path(FileKind.DOSSIER));

        var told = TruthScores.of(policy.folder(), policy.rules(), dossier);

        if (with == null) {
            assertThat(told).isEmpty();
        } else {
            assertThat(told).hasSize(1);
            assertThat(told.get(0).message().en())
                    .isEqualTo("the measure `得分` is given as true or false, which count as 1 and 0,"
                            + " and rules compare it with " + with);
            assertThat(told.get(0).location().pointer()).isEqualTo("/measures/0/value");
        }
    }

    @Test
    void what_the_dossier_warns_of_is_not_told_again_for_the_rules() {
        desk.with(FileKind.DOSSIER, FACTS.replace("FIRST", "59").replace("SECOND", "0"));
        Policy policy = Policy.load(folder);

        assertThat(TruthScores.of(policy.folder(), policy.rules(), policy.read(desk.path(FileKind.DOSSIER))))
                .isEmpty();
    }
}

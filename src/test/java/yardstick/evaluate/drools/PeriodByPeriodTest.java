package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.evaluate.drools.Rules.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.vocabulary.Dossier;

/** A term that follows from what held in other periods is found period by period, in batch too, unless periods lead both ways. */
class PeriodByPeriodTest {

    private static final String LOW = rule(
            "low",
            "infer( $g, \"偏低\", $t )",
            "$t : Period( back < 4 )",
            "$g : Grant()",
            "Measure( of == $g, name == \"得分\", period == $t, value < 60 )");

    private static final String OUT = rule(
            "out",
            "conclude( $g, \"OUT\" )",
            "$g : Grant()",
            "accumulate( Term( of == $g, name == \"连续\", back < 4 ); $n : count(1); $n >= 3 )");

    /** Scores of two grants in the last quarters, the current one first; `?` is not known. */
    private static Dossier scores(String one, String other) {
        return Places.with()
                .zone("Z")
                .designation("D")
                .designation("E")
                .grant("Z", "D")
                .grant("Z", "E")
                .scores("Z", "D", one.replace("?", "").split(" "))
                .scores("Z", "E", other.replace("?", "").split(" "))
                .dossier();
    }

    private static String streak(String name, String bound, String... conditions) {
        return rule(
                name,
                "infer( $g, \"连续\", $t )",
                "$t : Period( back < " + bound + " )\n    $g : Grant()\n    " + String.join("\n    ", conditions));
    }

    private static final String LOW_THEN = "Term( of == $g, name == \"偏低\", period == $t )";

    @ParameterizedTest
    @CsvSource({
        "50 50 50 70, TRUE",
        "50 50 70 50, FALSE",
        "70 50 50 50, FALSE",
        "50 ? 50 70, UNKNOWN",
        "? 50 50 50, UNKNOWN",
    })
    void low_in_each_period_since_one_until_now_follows_from_the_period_after(String scores, String truth) {
        Rules rules = Rules.of(
                LOW,
                streak("now", "1", LOW_THEN),
                streak("since", "4", LOW_THEN, "Term( of == $g, name == \"连续\", back == $t.back - 1 )"),
                OUT);
        assertThat(rules.runInBatch()).isTrue();
        assertThat(rules.findAlike(scores(scores, "70 70 70 70")))
                .isEqualTo(truth.equals("FALSE") ? List.of() : List.of("out: Z/D " + truth));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "70 70 70 50|70 70 70 70|out: Z/D TRUE, out: Z/E TRUE",
                "70 70 50 70|70 70 70 70|out: Z/D TRUE",
                "70 70 ? 70|70 50 70 70|out: Z/D UNKNOWN",
                "70 50 70 70|70 70 70 ?|out: Z/D UNKNOWN, out: Z/E UNKNOWN",
                "70 50 70 70|50 50 70 70|",
            })
    void what_once_was_low_in_a_zone_stays_so_by_way_of_another_term(String one, String other, @Nullable String told) {
        Rules rules = Rules.of(
                LOW,
                streak("begins", "4", LOW_THEN),
                streak("stays", "4", "Term( of == $g, name == \"牵连\", back == $t.back + 1 )"),
                rule(
                        "linked",
                        "infer( $g, \"牵连\", $t )",
                        "$t : Period( back < 4 )",
                        "$g : Grant()",
                        "Term( zone == $g.zone, name == \"连续\", period == $t )"),
                OUT);
        assertThat(rules.runInBatch()).isTrue();
        assertThat(rules.findAlike(scores(one, other))).isEqualTo(told == null ? List.of() : List.of(told.split(", ")));
    }

    @Test
    void what_holds_now_may_follow_from_what_held_before() {
        Rules rules = Rules.of(
                streak("once", "4", "Measure( of == $g, name == \"得分\", period == $t, value < 60 )"),
                rule(
                        "still",
                        "infer( $g, \"连续\" )",
                        "$g : Grant()",
                        "Term( of == $g, name == \"连续\", back >= 1, back < 4 )"),
                rule("out", "conclude( $g, \"OUT\" )", "$g : Grant()", "Term( of == $g, name == \"连续\", back == 0 )"));
        assertThat(rules.runInBatch()).isTrue();
        assertThat(rules.findAlike(scores("70 70 50 70", "70 70 70 ?")))
                .containsExactly("out: Z/D TRUE", "out: Z/E UNKNOWN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Term( zone == $g.zone, name == \"连续\", period == $t )",
                "Term( of == $g, name == \"连续\", back < 4 )",
                "Term( of == $g, name == \"连续\", back != $t.back )",
                "Term( of == $g, name == \"连续\", back == $t.back * 2 )",
                "Term( of == $g, name == \"连续\", back >= $t.back )",
            })
    void what_follows_from_its_own_period_or_from_any_is_left_to_the_engine(String itself) {
        Rules rules = Rules.of(LOW, streak("begins", "4", LOW_THEN), streak("goes on", "4", itself), OUT);
        assertThat(rules.runInBatch()).isFalse();
        assertThat(rules.findAlike(scores("50 50 50 70", "70 70 70 70"))).contains("out: Z/D TRUE");
    }

    @Test
    void what_follows_from_the_period_before_and_the_one_after_is_left_to_the_engine() {
        Rules rules = Rules.of(
                LOW,
                streak("begins", "4", LOW_THEN),
                streak("before", "4", "Term( of == $g, name == \"连续\", back == $t.back + 1 )"),
                streak("after", "4", "Term( of == $g, name == \"连续\", back == $t.back - 1 )"),
                OUT);
        assertThat(rules.runInBatch()).isFalse();
        assertThat(rules.findAlike(scores("70 70 50 70", "70 70 70 70"))).containsExactly("out: Z/D TRUE");
    }
}

package yardstick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.explain.account.Explanation;
import yardstick.facts.DossierReader;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;

/** What was decided before stands at the head of an explanation, period after period. */
class EarlierEpisodesTest {

    private static final Policy POLICY = Policy.load(Path.of("rules/mianyang-recognition"));

    private static final String PARK = """
            {"asOf": "2023", "zones": [{"id": "Z1", "name": "示例园区一"}, {"id": "Z2", "name": "示例园区二"}],
             "designations": [{"id": "S2", "name": "特色园区", "kind": "PARK"}],
             "grants": [{"zone": "Z1", "designation": "S2", "since": "2019"}],
             "applications": [{"zone": "Z2", "designation": "S2", "since": "2019"}],
             "measures": [{"zone": "Z1", "name": "评价得分", "period": "2023", "value": 80},
                          {"zone": "Z1", "name": "主特产业产值占比", "period": "2023", "value": 80}],
             "decisions": [%s]}""";

    @Test
    void the_path_begins_with_the_first_period_that_is_told_of() {
        String told = decided("Z1", "2020", "WARN") + ", " + decided("Z1", "2022", "RETAIN");

        assertThat(text("Z1", told, Language.ZH))
                .contains("历次决定：2020 预警（WARN） → 2021 未提供 → 2022 保留（RETAIN） → 本期 保留（RETAIN）\n");
        assertThat(text("Z1", told, Language.EN))
                .contains(
                        "Decisions so far: 2020 warned (WARN) → 2021 not given → 2022 retained (RETAIN) → now retained"
                                + " (RETAIN)\n");
    }

    @Test
    void a_period_that_a_rule_asks_for_is_not_given_where_nothing_is_told_of_it() {
        assertThat(text("Z1", "", Language.ZH)).contains("历次决定：2022 未提供 → 本期 保留（RETAIN）\n");
    }

    @Test
    void where_a_period_has_decisions_but_none_on_the_subject_there_was_none() {
        assertThat(text("Z1", decided("Z2", "2022", "DECLINE"), Language.EN))
                .contains("Decisions so far: 2022 no decision → now retained (RETAIN)\n");
    }

    @Test
    void whoever_has_no_past_and_is_not_asked_for_one_has_no_path() {
        assertThat(text("Z2", "", Language.ZH)).doesNotContain("历次决定");
        assertThat(text("Z2", decided("Z2", "2021", "DECLINE"), Language.ZH))
                .contains("历次决定：2021 暂不认定（DECLINE） → 2022 未提供 → 本期 暂不认定（DECLINE）\n");
    }

    private static String decided(String zone, String period, String outcome) {
        return "{\"zone\": \"%s\", \"designation\": \"S2\", \"period\": \"%s\", \"outcome\": \"%s\"}"
                .formatted(zone, period, outcome);
    }

    private static String text(String zone, String decisions, Language language) {
        var in = new ByteArrayInputStream(PARK.formatted(decisions).getBytes(StandardCharsets.UTF_8));
        Evaluation evaluation = POLICY.evaluate(DossierReader.read(in, "dossier.json", POLICY.unit()));
        var decision = evaluation.decision(zone, "S2").orElseThrow();
        Explanation why = Explain.the(decision, evaluation, POLICY, Explain.Wish.NEXT_BETTER);
        StringBuilder text = new StringBuilder();
        try {
            ExplanationText.write(why, TextStyle.plain(language), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return text.toString();
    }
}

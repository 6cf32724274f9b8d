package yardstick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.account.Explanation;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationJson;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;

class ExplanationGoldenTest {

    @Test
    void an_exit_for_two_causes() throws IOException {
        assertGolden("exit", Chengdu.explain("Z28", "D05"));
    }

    @Test
    void an_exit_that_nothing_can_change() throws IOException {
        assertGolden("renounced", Chengdu.explain("Z39", "D28"));
    }

    @Test
    void a_decision_that_waits_for_figures() throws IOException {
        assertGolden("undetermined", Chengdu.explain("Z48", "D34"));
    }

    @Test
    void competition_for_places() throws IOException {
        assertGolden("no-place", Chengdu.explain("Z59", "D11"));
        assertGolden("place", Chengdu.explain("Z60", "D11"));
    }

    @Test
    void a_zone_of_the_real_catalogue_that_is_over_the_cap() throws IOException {
        Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
        Evaluation evaluation =
                policy.evaluate(policy.read(Path.of("fixtures/mianyang-positioning/catalogue-2018.json")));
        var decision = evaluation.decision("G511194", "").orElseThrow();

        assertGolden("over-cap", Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER));
        assertGolden("over-cap-any", Explain.the(decision, evaluation, policy, new Explain.Wish(null, true)));
    }

    @Test
    void a_park_whose_earlier_decisions_are_looked_at() throws IOException {
        assertGolden("path", shipped("mianyang-recognition", "2023", "Z03", "S2", "grant"));
    }

    @Test
    void a_place_that_is_shared_and_the_scores_it_rests_on() throws IOException {
        assertGolden("rank", shipped("mianyang-siting", "2023Q4", "Z01", "P01", "项目布局"));
    }

    @Test
    void a_score_that_is_derived_line_by_line() throws IOException {
        assertGolden("derived", shipped("mianyang-siting", "2023Q4", "Z05", "P02", "项目布局"));
        assertGolden("derived-by-class", shipped("chengdu-2019", "2019", "Z01", "", "考核"));
        assertGolden("derived-class-unknown", shipped("chengdu-2019", "2019", "Z03", "", "考核"));
        assertGolden("derived-member-unknown", shipped("tianfu-collaboration", "2022Q4", "P2", "T2", "奖励"));
    }

    private static Explanation shipped(String name, String period, String holder, String designation, String matter) {
        Policy policy = Policy.load(Path.of("rules", name));
        Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures", name, period + ".json")));
        Decision decision = evaluation.decisions().stream()
                .filter(each -> each.subject().ids().equals(holder + (designation.isEmpty() ? "" : "/" + designation)))
                .filter(each -> each.matter().id().equals(matter))
                .findFirst()
                .orElseThrow();
        return Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
    }

    private static void assertGolden(String name, Explanation explanation) throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ExplanationJson.write(explanation, Language.ZH, json);
        String text = json.toString(StandardCharsets.UTF_8);
        assertThat(withoutDigests(text)).isEqualTo(Chengdu.golden(name + ".json", withoutDigests(text)));
        for (Language language : Language.values()) {
            StringBuilder lines = new StringBuilder();
            ExplanationText.write(explanation, TextStyle.plain(language), lines);
            String file = name + "." + language + ".txt";
            assertThat(lines.toString()).isEqualTo(Chengdu.golden(file, lines.toString()));
        }
    }

    private static String withoutDigests(String json) {
        return json.replaceAll("sha256:[0-9a-f]{64}", "sha256:…");
    }
}

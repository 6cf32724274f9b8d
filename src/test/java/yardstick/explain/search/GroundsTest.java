package yardstick.explain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.explain.Chengdu;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.account.Setting;
import yardstick.explain.telling.RuleTeller;
import yardstick.explain.telling.RuleText;
import yardstick.problem.Language;
import yardstick.rule.Input;
import yardstick.rule.Truth;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Zone;

/** What is said of each ground of the policy chengdu-empowerment where it holds, where it does not, and where nobody knows. */
class GroundsTest {

    private static final String NEVER_UNKNOWN = "意愿不强：书面放弃";

    @Test
    void each_ground_in_its_three_states_is_told_as_in_its_golden() {
        Map<String, Map<Truth, String>> told = new TreeMap<>(CodePoints.ORDER);
        dossiers().forEach(dossier -> tell(Chengdu.POLICY.evaluate(dossier), told));

        assertThat(told).hasSize(13);
        told.forEach((rule, byState) -> {
            assertThat(byState).as(rule).hasSize(rule.equals(NEVER_UNKNOWN) ? 2 : 3);
            String text = String.join("\n", byState.values());
            assertThat(text).isEqualTo(Chengdu.golden(file(rule), text));
        });
    }

    /** Named by the English title, since not every tool shows a Chinese file name as it is. */
    private static String file(String name) {
        String title = Chengdu.POLICY.rules().rules().stream()
                .filter(rule -> rule.name().equals(name))
                .findFirst()
                .orElseThrow()
                .title();
        return "ground-" + title.replaceAll("[^a-z]+", "-") + ".txt";
    }

    /** The fixture, and the same with layouts and with current scores that nobody knows. */
    private static List<Dossier> dossiers() {
        Dossier fixture = Chengdu.fixture();
        Dossier layouts = fixture;
        for (Zone zone : fixture.zones()) {
            Zone same = Objects.requireNonNull(layouts.zone(zone.id()));
            Setting unknown = new Setting(new Input.Property(same, "layouts"), same.layouts(), null);
            layouts = layouts.withZone(ZoneFields.with(same, unknown));
        }
        Dossier scores = fixture;
        for (Application application : fixture.applications()) {
            Subject same = WhatIf.same(application, scores);
            scores = scores.withMeasure(same, "争取得分", fixture.asOf(), null);
        }
        return List.of(fixture, layouts, scores);
    }

    private static void tell(Evaluation evaluation, Map<String, Map<Truth, String>> told) {
        for (Decision decision : evaluation.decisions()) {
            WhatIf trials = new WhatIf(Chengdu.POLICY, evaluation.dossier(), decision.subject(), decision.matter());
            RuleTeller teller =
                    new RuleTeller(trials.reference(), Chengdu.POLICY.folder().clauses());
            trials.matter().outcomes().stream()
                    .flatMap(outcome ->
                            LadderPosition.concluding(trials.rules(), decision.subject(), outcome.code()).stream())
                    .forEach(rule -> {
                        RuleAccount account = teller.tell(rule, decision.subject());
                        told.computeIfAbsent(rule.name(), any -> new TreeMap<>())
                                .putIfAbsent(account.state(), text(account));
                    });
        }
    }

    private static String text(RuleAccount account) {
        return RuleText.of(account, Language.ZH) + "\n" + RuleText.of(account, Language.EN);
    }
}

package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.explain.Explain;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Episode;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Reckoning;
import yardstick.explain.account.Setting;
import yardstick.explain.search.RelevantFigures;
import yardstick.explain.search.TurningPoints;
import yardstick.explain.search.WhatIf;
import yardstick.language.RuleChecker;
import yardstick.number.Numbers;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationJson;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.style.TextStyle;
import yardstick.rule.Input;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.Period;

/** Random rules on random dossiers: what explains a decision, evaluates it alone or writes it down as a case tells one truth. */
class ExplainAgainstEngineTest {

    private static final Map<String, String> STATES = Map.of("held", "成立", "not-held", "不成立", "unknown", "未知");

    @Test
    void what_is_explained_of_each_decision_is_what_was_decided() {
        int[] undetermined = {0};
        Seeds.upTo(20).forEach(seed -> {
            for (PolicyFolder random : List.of(RandomRules.policy(seed), RandomRules.plain(seed))) {
                try {
                    undetermined[0] += explain(Policy.of(random, RuleChecker.check(random)), seed);
                } catch (InvalidInput refused) {
                    assertThat(refused.problems()).isNotEmpty();
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(
                            "seed " + seed + "\n" + random.ruleFiles().get(0).text(), e);
                }
            }
        });
        assertThat(undetermined[0])
                .as("explained decisions that are undetermined")
                .isGreaterThan(10);
    }

    /** Explains some decisions; returns how many of them are undetermined. */
    private static int explain(Policy policy, long seed) {
        Dossier dossier = Facts.dossier(new RandomFacts(seed).dossier(), policy.unit());
        Evaluation evaluation = policy.evaluate(dossier);
        assertThat(Told.decisions(byDefinition(policy, dossier))).isEqualTo(Told.decisions(evaluation.decisions()));
        Map<Boolean, List<Decision>> decisions = evaluation.decisions().stream()
                .collect(
                        Collectors.partitioningBy(decision -> decision.outcome().equals(Outcome.UNDETERMINED)));
        Truths found = found(policy, dossier);
        Stream.concat(
                        decisions.getOrDefault(true, List.of()).stream().limit(4),
                        decisions.getOrDefault(false, List.of()).stream().limit(2))
                .forEach(decision -> check(decision, evaluation, policy, found));
        return Math.min(4, decisions.getOrDefault(true, List.of()).size());
    }

    /** As a case is written: by definition, on which the engine has no say. */
    private static List<Decision> byDefinition(Policy policy, Dossier dossier) {
        World world = World.of(
                policy.rules(),
                dossier,
                policy.folder().parameters(),
                policy.folder().indicators());
        Reference reference = new Reference(policy.rules().rules(), world);
        return Decide.all(
                policy.folder().matters(),
                policy.rules().inForce(dossier.asOf()),
                world,
                new Findings(reference.findings()),
                new Reasons(() -> reference));
    }

    private static Truths found(Policy policy, Dossier dossier) {
        World world = World.of(
                policy.rules(),
                dossier,
                policy.folder().parameters(),
                policy.folder().indicators());
        return new Findings(Engine.compile(policy.rules().rules()).evaluate(world));
    }

    private static void check(Decision decision, Evaluation evaluation, Policy policy, Truths found) {
        Decision alone = policy.decision(evaluation.dossier(), decision.subject(), decision.matter())
                .orElseThrow();
        assertThat(Told.decisions(List.of(alone))).isEqualTo(Told.decisions(List.of(decision)));
        Explanation why = Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
        why.rules().forEach(account -> {
            String name = account.rule().name();
            assertThat(account.state()).as(name).isEqualTo(found.truth(account.rule(), decision.subject()));
            assertThat(all(account.conditions())).as(name).isEqualTo(account.state());
            assertThat(account.conditions())
                    .as("unknown conditions of %s name what they miss", name)
                    .allMatch(condition -> condition.state() != Truth.UNKNOWN
                            || !condition.missing().isEmpty());
        });
        Set<String> missing = decision.open().stream()
                .flatMap(open -> open.missing().stream())
                .map(input -> input.seenFrom(decision.subject()))
                .collect(Collectors.toSet());
        assertThat(missing.isEmpty()).isEqualTo(!decision.outcome().equals(Outcome.UNDETERMINED));
        assertThat(why.missing())
                .extracting(each -> each.input().seenFrom(decision.subject()))
                .containsExactlyInAnyOrderElementsOf(missing);
        tryInVain(why, policy);
        remember(why);
        reckon(why, policy);
        tell(why, missing);
    }

    /** Where nothing is said to help, no random way to set what can be acted on helps. */
    private static void tryInVain(Explanation why, Policy policy) {
        Decision decision = why.decision();
        boolean wanted =
                !why.goal().isEmpty() && !why.goal().equals(decision.outcome().code());
        if (!wanted || why.bounded() || !why.changes().isEmpty()) {
            return;
        }
        WhatIf trials = new WhatIf(policy, why.evaluation().dossier(), decision.subject(), decision.matter());
        TurningPoints turns = RelevantFigures.of(trials)
                .actionable(decision.subject(), policy.folder().actionable());
        SplittableRandom random = new SplittableRandom(turns.changeable().size());
        for (int time = 0; time < 40; time++) {
            List<Setting> settings = new ArrayList<>();
            for (Input input : turns.changeable()) {
                List<Object> values = new ArrayList<>(turns.critical(input));
                Stream.generate(() -> BigDecimal.valueOf(random.nextInt(101)))
                        .limit(4)
                        .filter(number -> canBe(input, number, policy))
                        .forEach(values::add);
                int chosen = random.nextInt(values.size() + 1);
                if (chosen < values.size()) {
                    settings.add(new Setting(input, turns.value(input), values.get(chosen)));
                }
            }
            assertThat(trials.standing(settings).outcome()).as("%s", settings).isNotEqualTo(why.goal());
        }
    }

    private static boolean canBe(Input input, BigDecimal number, Policy policy) {
        Indicator indicator = input instanceof Input.Figure figure
                ? policy.folder().indicators().of(figure.measure(), figure.of().subjectKind())
                : null;
        return indicator == null || indicator.admits(number);
    }

    /** The path tells each earlier decision of the dossier in its matter, and ends with the one explained. */
    private static void remember(Explanation why) {
        Dossier dossier = why.evaluation().dossier();
        Decision decision = why.decision();
        for (PastDecision past : dossier.decisions(decision.subject())) {
            if (decision.matter().id().equals(past.matter())) {
                assertThat(why.path()).contains(new Episode(past.period(), past.outcome(), past.outcome() != null));
            }
        }
        Set<Period> periods = why.path().stream().map(Episode::period).collect(Collectors.toSet());
        assertThat(periods).hasSameSizeAs(why.path());
        for (Episode episode : why.path()) {
            boolean now = episode.period().equals(dossier.asOf());
            assertThat(now).isEqualTo(episode.equals(why.path().get(why.path().size() - 1)));
            assertThat(now ? decision.outcome().code() : episode.outcome()).isEqualTo(episode.outcome());
            assertThat(episode.given())
                    .isEqualTo(now
                            || episode.outcome() != null
                            || dossier.decided().contains(episode.period()));
        }
    }

    /** Each figure that a reported or derived one is made of comes to what it is by definition. */
    private static void reckon(Explanation why, Policy policy) {
        Dossier dossier = why.evaluation().dossier();
        World world = World.of(
                policy.rules(),
                dossier,
                policy.folder().parameters(),
                policy.folder().indicators());
        Reference reference = new Reference(policy.rules().rules(), world);
        for (Reckoning told : why.reckonings()) {
            Measure figure = told.figure();
            boolean open = Numbers.isOpen(figure.amount());
            assertThat(open).as(told.text().zh()).isEqualTo(!told.missing().isEmpty());
            if (figure.back() == 0) {
                Object amount = reference.amount(figure.name(), figure.of()).value();
                assertThat(Numbers.compare(Numbers.low(amount), Numbers.low(figure.amount())))
                        .as(told.text().zh())
                        .isNotPositive();
                assertThat(Numbers.compare(Numbers.high(amount), Numbers.high(figure.amount())))
                        .as(told.text().zh())
                        .isNotNegative();
                assertThat(told.state() == Truth.TRUE && !open && !Numbers.isExact(amount))
                        .as(told.text().zh())
                        .isFalse();
            }
        }
        assertThat(why.reckonings().stream().map(Reckoning::text).distinct()).hasSameSizeAs(why.reckonings());
    }

    /** The text and the JSON tell the same: the state of each rule, and what is missing. */
    private static void tell(Explanation why, Set<String> missing) {
        StringBuilder lines = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ExplanationText.write(why, TextStyle.plain(Language.ZH), lines);
            ExplanationJson.write(why, Language.ZH, bytes);
            JsonNode json = new ObjectMapper().readTree(bytes.toByteArray());
            assertThat(json.path("decision").path("outcome").asText())
                    .isEqualTo(why.decision().outcome().code());
            assertThat(lines).contains("（" + why.decision().outcome().code() + "）");
            json.path("rules")
                    .forEach(rule -> assertThat(lines)
                            .contains("[" + STATES.get(rule.path("state").asText()) + "] "
                                    + rule.path("rule").asText() + " → "));
            assertThat(json.path("missing").findValuesAsText("input")).containsExactlyInAnyOrderElementsOf(missing);
            assertThat(lines.toString().contains("结论已定，缺少的数据不影响结论")).isEqualTo(missing.isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Truth all(List<ConditionAccount> conditions) {
        return conditions.stream().map(ConditionAccount::state).reduce(Truth.TRUE, Truth::and);
    }
}

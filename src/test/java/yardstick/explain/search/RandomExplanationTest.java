package yardstick.explain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.explain.Chengdu;
import yardstick.explain.Explain;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.Counterfactual;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.account.Setting;
import yardstick.oracle.RandomDossier;
import yardstick.policy.Outcome;
import yardstick.rule.Input;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;

/** On random dossiers: the account agrees with the decision, each proposal keeps its promise, and no smaller one does. */
class RandomExplanationTest {

    private static final long SEEDS = Long.getLong("seeds.explain", 12);

    /** Of so many figures, all sets of three are tried; of more, all sets of two. */
    private static final int SMALL = 10;

    /** Values on both sides of every threshold of the policy and within its catalogue, chosen by hand. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "成效得分", List.of("0", "59", "60", "84", "85", "100"),
            "按时报送", List.of("0", "1"),
            "例会出勤率", List.of("49", "50"),
            "能力得分", List.of("39", "40"),
            "争取得分", List.of("79", "80", "100"));

    @Test
    void the_state_of_each_rule_agrees_with_the_decision() {
        forEach((evaluation, decision) -> {
            Explanation why = Explain.the(decision, evaluation, Chengdu.POLICY, Explain.Wish.NEXT_BETTER);
            List<String> grounds = decision.grounds().stream()
                    .map(ground -> ground.rule().name())
                    .toList();
            List<String> open =
                    decision.open().stream().map(each -> each.name()).toList();
            for (RuleAccount account : why.rules()) {
                String name = account.rule().name();
                if (grounds.contains(name)) {
                    assertThat(account.state()).as(name).isEqualTo(Truth.TRUE);
                }
                if (open.contains(name)) {
                    assertThat(account.state()).as(name).isEqualTo(Truth.UNKNOWN);
                }
                assertThat(account.conditions().stream()
                                .map(ConditionAccount::state)
                                .reduce(Truth.TRUE, Truth::and))
                        .as(name + " of " + decision.subject())
                        .isEqualTo(account.state());
            }
            assertThat(why.missing().stream()
                            .allMatch(each -> each.couldBecome().size() > 1))
                    .isTrue();
            assertThat(decision.outcome().equals(Outcome.UNDETERMINED))
                    .isEqualTo(!why.missing().isEmpty());
        });
    }

    @Test
    void each_change_applied_gives_exactly_the_promised_outcome_and_no_smaller_one_does() {
        forEach((evaluation, decision) -> {
            WhatIf trials = new WhatIf(Chengdu.POLICY, evaluation.dossier(), decision.subject(), decision.matter());
            for (Outcome outcome : trials.matter().outcomes()) {
                if (!outcome.equals(decision.outcome())) {
                    Explain.Wish wish = new Explain.Wish(outcome.code(), false);
                    check(trials, Explain.the(decision, evaluation, Chengdu.POLICY, wish), outcome.code());
                }
            }
        });
    }

    private static void check(WhatIf trials, Explanation why, String wanted) {
        for (Counterfactual change : why.changes()) {
            assertThat(outcome(trials.changed(change.set()), trials)).isEqualTo(wanted);
        }
        int smallest = why.changes().isEmpty()
                ? Integer.MAX_VALUE
                : why.changes().get(0).set().size();
        assertThat(why.changes()).allMatch(change -> change.set().size() == smallest);
        assertThat(why.changes().isEmpty()).isEqualTo(!why.blockedBy().isEmpty());
        TurningPoints turns = RelevantFigures.of(trials)
                .actionable(trials.subject(), Chengdu.POLICY.folder().actionable());
        List<Input> all = List.copyOf(turns.changeable());
        int most = all.size() <= SMALL ? 3 : 2;
        for (int size = 1; size <= Math.min(smallest - 1, most); size++) {
            assertNone(trials, turns, all, size, new ArrayList<>(), wanted);
        }
    }

    /** No way to set so many of the figures leads to the outcome, as the reference evaluator has it. */
    private static void assertNone(
            WhatIf trials, TurningPoints turns, List<Input> left, int size, List<Setting> set, String wanted) {
        if (size == 0) {
            assertThat(trials.standing(set).outcome()).as("%s", set).isNotEqualTo(wanted);
            return;
        }
        for (int at = 0; at < left.size(); at++) {
            for (String value : values(left.get(at))) {
                set.add(new Setting(left.get(at), turns.value(left.get(at)), new BigDecimal(value)));
                assertNone(trials, turns, left.subList(at + 1, left.size()), size - 1, set, wanted);
                set.remove(set.size() - 1);
            }
        }
    }

    private static List<String> values(Input input) {
        return input instanceof Input.Figure figure
                ? VALUES.getOrDefault(figure.measure(), List.of())
                : List.of("0", "100");
    }

    private static String outcome(Dossier dossier, WhatIf trials) {
        var same = WhatIf.same(trials.subject(), dossier);
        return Chengdu.POLICY.evaluate(dossier).decisions().stream()
                .filter(decision -> decision.subject().equals(same))
                .findFirst()
                .orElseThrow()
                .outcome()
                .code();
    }

    private interface Check {
        void on(Evaluation evaluation, Decision decision);
    }

    /** A few decisions of each dossier, so that many dossiers are looked at. */
    private static void forEach(Check check) {
        LongStream.range(0, SEEDS).forEach(seed -> {
            Evaluation evaluation = Chengdu.POLICY.evaluate(Chengdu.dossier(RandomDossier.chengdu(seed)));
            evaluation.decisions().stream().limit(4).forEach(decision -> {
                try {
                    check.on(evaluation, decision);
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError("seed " + seed + ", " + decision.subject() + ": " + e.getMessage(), e);
                }
            });
        });
    }
}

package yardstick.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.facts.Dossier;
import yardstick.language.Input;
import yardstick.language.Truth;
import yardstick.oracle.RandomDossier;
import yardstick.policy.Outcome;

/** On random dossiers: the account agrees with the decision, each proposal keeps its promise, and no smaller one does. */
class RandomExplanationTest {

    private static final long SEEDS = Long.getLong("seeds.explain", 12);

    /** Values on both sides of every threshold of the policy, chosen by hand. */
    private static final Map<String, List<String>> VALUES = Map.of(
            "成效得分", List.of("0", "59", "60", "84", "85", "200"),
            "按时报送", List.of("0", "1"),
            "例会出勤率", List.of("49", "50"),
            "能力得分", List.of("39", "40"),
            "争取得分", List.of("79", "80", "200"));

    @Test
    void the_state_of_each_rule_agrees_with_the_decision() {
        forEach((evaluation, decision) -> {
            Explanation why = Explain.the(decision, evaluation, Chengdu.POLICY, Explain.Wish.NEXT_BETTER);
            List<String> grounds = decision.grounds().stream()
                    .map(ground -> ground.rule().name())
                    .toList();
            List<String> open =
                    decision.open().stream().map(each -> each.rule().name()).toList();
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
            Trials trials = new Trials(Chengdu.POLICY, evaluation.dossier(), decision.subject());
            for (Outcome outcome : trials.ladder().outcomes()) {
                if (!outcome.equals(decision.outcome())) {
                    Explain.Wish wish = new Explain.Wish(outcome.code(), false);
                    check(trials, Explain.the(decision, evaluation, Chengdu.POLICY, wish), outcome.code());
                }
            }
        });
    }

    private static void check(Trials trials, Explanation why, String wanted) {
        for (Change change : why.changes()) {
            assertThat(outcome(trials.changed(change.set()), trials)).isEqualTo(wanted);
        }
        int smallest = why.changes().isEmpty()
                ? Integer.MAX_VALUE
                : why.changes().get(0).set().size();
        assertThat(why.changes()).allMatch(change -> change.set().size() == smallest);
        assertThat(why.changes().isEmpty()).isEqualTo(!why.blockedBy().isEmpty());
        List<Input> all = new ArrayList<>(Figures.of(trials)
                .actionable(trials.subject(), Chengdu.POLICY.folder().actionable())
                .keySet());
        for (int size = 1; size < Math.min(smallest, 3); size++) {
            assertNone(trials, all, 0, size, trials.dossier(), wanted);
        }
    }

    /** No way to set so many of the figures, from one of them on, leads to the outcome. */
    private static void assertNone(Trials trials, List<Input> all, int from, int size, Dossier dossier, String wanted) {
        if (size == 0) {
            assertThat(outcome(dossier, trials)).isNotEqualTo(wanted);
            return;
        }
        for (int at = from; at < all.size(); at++) {
            for (String value : values(all.get(at))) {
                assertNone(trials, all, at + 1, size - 1, set(all.get(at), value, dossier), wanted);
            }
        }
    }

    private static List<String> values(Input input) {
        return input instanceof Input.Figure figure
                ? VALUES.getOrDefault(figure.measure(), List.of())
                : List.of("0", "100");
    }

    private static Dossier set(Input input, String value, Dossier dossier) {
        BigDecimal number = new BigDecimal(value);
        if (input instanceof Input.Figure figure) {
            return dossier.withMeasure(Trials.same(figure.of(), dossier), figure.measure(), figure.period(), number);
        }
        var progress = (Input.Progress) input;
        var pair = (yardstick.facts.Pair) Trials.same(progress.of(), dossier);
        return dossier.milestones(pair).stream()
                .filter(milestone -> milestone.id().equals(progress.milestone()))
                .findFirst()
                .map(milestone -> dossier.withProgress(milestone, number))
                .orElseThrow();
    }

    private static String outcome(Dossier dossier, Trials trials) {
        var same = Trials.same(trials.subject(), dossier);
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

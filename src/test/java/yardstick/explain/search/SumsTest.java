package yardstick.explain.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.explain.Explain;
import yardstick.explain.account.Counterfactual;
import yardstick.explain.account.Explanation;
import yardstick.explain.account.Setting;
import yardstick.facts.DossierReader;
import yardstick.policy.Outcome;
import yardstick.rule.Input;
import yardstick.vocabulary.Dossier;

/** On random policies with sums, averages and derived scores: no smaller change does, none is overlooked, none goes too far. */
class SumsTest {

    private static final long SEEDS = Long.getLong("seeds.sums", 12);

    /** Every whole number that any figure of the small policies could need and more. */
    private static final List<BigDecimal> GRID =
            IntStream.rangeClosed(-2, 8).mapToObj(BigDecimal::valueOf).toList();

    @TempDir
    private Path folder;

    @Test
    void the_sets_proposed_are_the_smallest_and_no_figure_moves_further_than_needed() {
        LongStream.range(0, SEEDS).forEach(seed -> {
            RandomSums.write(seed, folder);
            Policy policy = Policy.load(folder);
            for (long facts = 0; facts < 3; facts++) {
                var in = new ByteArrayInputStream(
                        RandomSums.dossier(100 * seed + facts).getBytes(StandardCharsets.UTF_8));
                Dossier dossier = DossierReader.read(in, "dossier.json", policy.unit());
                Evaluation evaluation = policy.evaluate(dossier);
                Decision decision = evaluation.decisions().get(0);
                for (String goal : List.of("FIRST", "SECOND", "LAST")) {
                    if (!goal.equals(decision.outcome().code())) {
                        try {
                            check(policy, evaluation, decision, goal);
                        } catch (AssertionError | RuntimeException e) {
                            String rules = policy.folder().ruleFiles().get(0).text();
                            throw new AssertionError("seed " + seed + "/" + facts + " to " + goal + "\n" + rules, e);
                        }
                    }
                }
            }
        });
    }

    private static void check(Policy policy, Evaluation evaluation, Decision decision, String goal) {
        Explanation why = Explain.the(decision, evaluation, policy, new Explain.Wish(goal, false));
        WhatIf trials = new WhatIf(policy, evaluation.dossier(), decision.subject(), decision.matter());
        TurningPoints turns = RelevantFigures.of(trials).turns();
        List<Input> all = List.copyOf(turns.thresholds().keySet());
        int smallest = why.changes().isEmpty()
                ? Math.min(all.size(), 3) + 1
                : why.changes().get(0).set().size();
        Set<Set<Input>> found = new HashSet<>();
        for (Counterfactual change : why.changes()) {
            assertThat(change.to()).isEqualTo(goal);
            assertThat(change.set()).hasSize(smallest);
            assertThat(outcome(policy, trials.changed(change.set()), trials)).isEqualTo(goal);
            assertNoFurtherThanNeeded(trials, change.set(), goal);
            found.add(change.set().stream().map(Setting::input).collect(Collectors.toSet()));
        }
        Set<Set<Input>> possible = new HashSet<>();
        for (int size = 1; size <= Math.min(smallest, 3); size++) {
            search(trials, turns, all, 0, size, new ArrayList<>(), goal, possible);
            if (size < smallest) {
                assertThat(names(possible)).isEmpty();
            }
        }
        assertThat(names(found)).containsAll(names(possible));
    }

    private static Set<String> names(Set<Set<Input>> sets) {
        return sets.stream()
                .map(set -> set.stream().map(Input::name).sorted().toList().toString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertNoFurtherThanNeeded(WhatIf trials, List<Setting> set, String goal) {
        for (int at = 0; at < set.size(); at++) {
            Setting setting = set.get(at);
            if (setting.from() instanceof BigDecimal from && setting.to() instanceof BigDecimal to) {
                BigDecimal step = BigDecimal.valueOf(from.subtract(to).signum());
                for (BigDecimal back = to.add(step); ; back = back.add(step)) {
                    List<Setting> other = new ArrayList<>(set);
                    other.set(at, new Setting(setting.input(), from, back));
                    assertThat(trials.standing(other).outcome())
                            .as("%s at %s", set, back)
                            .isNotEqualTo(goal);
                    if (back.compareTo(from) == 0) {
                        break;
                    }
                }
            }
        }
    }

    /** Adds the sets of so many figures, from one of them on, that can be set to reach the goal. */
    private static void search(
            WhatIf trials,
            TurningPoints turns,
            List<Input> all,
            int from,
            int size,
            List<Setting> set,
            String goal,
            Set<Set<Input>> possible) {
        if (size == 0) {
            if (trials.standing(set).outcome().equals(goal)) {
                possible.add(set.stream().map(Setting::input).collect(Collectors.toSet()));
            }
            return;
        }
        for (int at = from; at < all.size(); at++) {
            for (BigDecimal value : GRID) {
                set.add(new Setting(all.get(at), turns.value(all.get(at)), value));
                search(trials, turns, all, at + 1, size - 1, set, goal, possible);
                set.remove(set.size() - 1);
            }
        }
    }

    private static String outcome(Policy policy, Dossier dossier, WhatIf trials) {
        var same = WhatIf.same(trials.subject(), dossier);
        return policy.evaluate(dossier).decisions().stream()
                .filter(decision -> decision.subject().equals(same))
                .findFirst()
                .map(Decision::outcome)
                .map(Outcome::code)
                .orElseThrow();
    }
}

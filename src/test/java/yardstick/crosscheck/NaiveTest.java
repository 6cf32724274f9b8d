package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.Budget;
import yardstick.evaluate.EvaluationMistake;
import yardstick.evaluate.Limits;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.policy.PolicyFolder;
import yardstick.rule.RuleSet;

/** What the evaluators find by the facts that tests select is what is found among all facts. */
class NaiveTest {

    private static final Limits SHORT = new Limits(10_000, 300_000, 1, 60);

    private int compared;
    private int planned;
    private int plannedOfPast;

    @Test
    void the_evaluators_find_of_random_rules_what_is_found_among_all_facts() {
        Seeds.upTo(200).forEach(seed -> {
            PolicyFolder folder = seed % 2 == 0 ? RandomRules.policy(seed) : RandomRules.plain(seed);
            Optional<RuleSet> rules = BatchTest.checked(folder);
            rules.ifPresent(set -> agree(seed, folder, set));
        });
        assertThat(compared).as("random policies compared").isGreaterThan(100);
        assertThat(planned).as("random policies compared in batch").isGreaterThan(50);
        assertThat(plannedOfPast)
                .as("among them those that conclude of past periods")
                .isGreaterThan(30);
    }

    private void agree(long seed, PolicyFolder folder, RuleSet rules) {
        World world = World.of(
                rules,
                Facts.dossier(new RandomFacts(seed).dossier(), folder.period()),
                folder.parameters(),
                folder.indicators());
        List<String> expected =
                Told.by(() -> NaiveRule.findings(rules, world, new Budget(SHORT, world.size(), () -> 0L)));
        if (expected.stream().anyMatch(line -> line.startsWith(EvaluationMistake.LIMIT.code()))) {
            return;
        }
        String name = "seed " + seed + "\n" + folder.ruleFiles().get(0).text();
        assertThat(Told.difference(expected, Told.by(() -> new Reference(rules.rules(), world).findings())))
                .as("reference, %s", name)
                .isEmpty();
        assertThat(Told.difference(
                        expected, Told.by(() -> Engine.compile(rules.rules()).evaluate(world))))
                .as("engine, %s", name)
                .isEmpty();
        compared++;
        Plan.of(rules.rules()).ifPresent(plan -> {
            planned++;
            plannedOfPast += BatchTest.concludesOfPast(rules) ? 1 : 0;
            assertThat(Told.difference(expected, BatchTest.told(plan, rules, world)))
                    .as("batch, %s", name)
                    .isEmpty();
        });
    }
}

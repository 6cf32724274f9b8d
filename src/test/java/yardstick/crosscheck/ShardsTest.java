package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.drools.Sharded;
import yardstick.language.RuleChecker;
import yardstick.oracle.RandomDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

/** A dossier evaluated in shards, however small, gives what it gives in one session. */
class ShardsTest {

    private static final int DOSSIERS = 4;

    /** The same rules with all facts in one session, in shards of one and of two zones, and in batch where they can be. */
    private record Engines(RuleSet rules, List<Engine> engines, Optional<Plan> plan) {

        static Engines of(RuleSet set) {
            List<Rule> rules = set.rules();
            return new Engines(
                    set,
                    List.of(Sharded.whole(rules), Sharded.compile(rules, 1), Sharded.compile(rules, 2)),
                    Plan.of(rules));
        }

        void agree(PolicyFolder folder, ObjectNode json, String name) {
            Dossier dossier = Facts.dossier(json, PeriodUnit.QUARTER);
            World world = World.of(rules, dossier, folder.parameters(), folder.indicators());
            List<String> expected = Told.by(() -> engines.get(0).evaluate(world));
            for (Engine engine : engines.subList(1, engines.size())) {
                assertThat(Told.by(() -> engine.evaluate(world))).as(name).isEqualTo(expected);
            }
            plan.ifPresent(some -> assertThat(BatchTest.told(some, rules, world))
                    .as("in batch, %s", name)
                    .isEqualTo(expected));
        }
    }

    @Test
    void chengdu_finds_the_same_of_random_dossiers() {
        Policy chengdu = Policy.load(Path.of("rules/chengdu-empowerment"));
        Engines engines = Engines.of(chengdu.rules());
        Seeds.upTo(200).forEach(seed -> {
            Policy varied = chengdu.withParameters(RandomDossier.parameters(seed));
            engines.agree(varied.folder(), RandomDossier.chengdu(seed), "seed " + seed);
        });
    }

    @Test
    void random_rules_find_the_same_of_random_dossiers_complete_or_not() {
        Map<String, Integer> localities = new TreeMap<>();
        Seeds.upTo(40).forEach(seed -> {
            PolicyFolder folder = RandomRules.policy(seed);
            try {
                RuleSet rules = RuleChecker.check(folder);
                Sharded.phases(rules.rules())
                        .forEach(phase -> localities.merge(phase.replaceAll(" .*", ""), 1, Integer::sum));
                agree(seed, folder, rules);
            } catch (InvalidInput refused) {
                assertThat(refused.problems()).as("seed %d", seed).isNotEmpty();
            }
        });
        assertThat(localities).as("phases by locality").hasSize(3);
    }

    private static void agree(long seed, PolicyFolder folder, RuleSet rules) {
        Engines engines = Engines.of(rules);
        for (int number = 1; number <= DOSSIERS; number++) {
            RandomFacts random = new RandomFacts(seed * DOSSIERS + number);
            ObjectNode dossier = random.dossier();
            String name = "seed " + seed + ", dossier " + number + "\n"
                    + folder.ruleFiles().get(0).text();
            engines.agree(folder, dossier, name);
            World world = World.of(
                    rules, Facts.dossier(dossier, PeriodUnit.QUARTER), folder.parameters(), folder.indicators());
            engines.agree(folder, random.completed(dossier, world, any -> true), name);
        }
    }
}

package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.EvaluationMistake;
import yardstick.evaluate.Finding;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.rule.Input;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;

/** Random rules on random dossiers: the engine finds what the reference finds, and what is certain stays so. */
class EngineAgainstReferenceTest {

    private static final int RULE_SETS = 60;
    private static final int DOSSIERS = 4;

    private int planned;
    private int plannedOfPast;

    /** A random policy that the language accepts. */
    private record Sample(PolicyFolder folder, RuleSet rules, Engine engine, Optional<Plan> plan) {

        static Optional<Sample> of(long seed) {
            PolicyFolder folder = RandomRules.policy(seed);
            try {
                RuleSet rules = RuleChecker.check(folder);
                return Optional.of(new Sample(folder, rules, Engine.compile(rules.rules()), Plan.of(rules.rules())));
            } catch (InvalidInput refused) {
                return Optional.empty();
            }
        }

        World world(ObjectNode json) {
            Dossier dossier = Facts.dossier(json, folder.period());
            return World.of(rules, dossier, folder.parameters(), folder.indicators());
        }

        Reference reference(World world) {
            return new Reference(rules.rules(), world);
        }

        List<Finding> findings(ObjectNode json) {
            return reference(world(json)).findings();
        }

        String name(long seed, int number) {
            return "dossier " + number + ", seed " + seed + "\n"
                    + folder.ruleFiles().get(0).text();
        }
    }

    /** Does something with a sample and a dossier. */
    private interface Check {
        void run(Sample sample, ObjectNode dossier, RandomFacts random, String name);
    }

    private static void forEach(Check check) {
        Seeds.upTo(RULE_SETS)
                .forEach(seed -> Sample.of(seed).ifPresent(sample -> {
                    for (int number = 1; number <= DOSSIERS; number++) {
                        RandomFacts random = new RandomFacts(seed * DOSSIERS + number);
                        try {
                            check.run(sample, random.dossier(), random, sample.name(seed, number));
                        } catch (InvalidInput twoValues) {
                            assertThat(twoValues.problems()).allMatch(EvaluationMistake.DERIVED::is);
                        }
                    }
                }));
    }

    @Test
    void hardly_any_random_policy_is_refused() {
        long refused = Seeds.upTo(200).filter(seed -> Sample.of(seed).isEmpty()).count();
        assertThat(refused * 20).isLessThan(Seeds.upTo(200).count());
    }

    @Test
    void the_engine_finds_what_the_reference_finds_of_dossiers_that_lack_something() {
        forEach((sample, dossier, random, name) -> agree(sample, dossier, name));
        assertThat(planned).as("dossiers evaluated in batch too").isGreaterThan(20);
        assertThat(plannedOfPast)
                .as("among them those of policies that conclude of past periods")
                .isGreaterThan(10);
    }

    @Test
    void the_engine_finds_what_the_reference_finds_of_complete_dossiers() {
        forEach((sample, dossier, random, name) -> {
            ObjectNode complete = random.completed(dossier, sample.world(dossier), any -> true);
            agree(sample, complete, name);
        });
    }

    private void agree(Sample sample, ObjectNode dossier, String name) {
        World world = sample.world(dossier);
        List<String> expected = Told.by(() -> sample.reference(world).findings());
        List<String> found = Told.by(() -> sample.engine().evaluate(world));
        assertThat(Told.difference(expected, found)).as(name).isEmpty();
        sample.plan().ifPresent(plan -> {
            planned++;
            plannedOfPast += BatchTest.concludesOfPast(sample.rules()) ? 1 : 0;
            assertThat(Told.difference(expected, BatchTest.told(plan, sample.rules(), world)))
                    .as("batch, %s", name)
                    .isEmpty();
        });
    }

    @Test
    void nothing_is_unknown_of_a_complete_dossier() {
        forEach((sample, dossier, random, name) -> {
            if (name.contains(" / (")) {
                return; // What is divided by zero is unknown although nothing is missing.
            }
            ObjectNode complete = random.completed(dossier, sample.world(dossier), any -> true);
            assertThat(sample.world(complete).complete()).as(name).isTrue();
            assertThat(sample.findings(complete))
                    .as(name)
                    .allSatisfy(finding -> assertThat(finding.truth()).isEqualTo(Truth.TRUE));
        });
    }

    @Test
    void what_is_certain_stays_so_whatever_the_missing_values_turn_out_to_be() {
        forEach((sample, dossier, random, name) -> {
            Map<String, Truth> before = truths(sample.findings(dossier));
            World world = sample.world(dossier);
            for (int i = 0; i < 3; i++) {
                Map<String, Truth> after = truths(sample.findings(random.completed(dossier, world, any -> true)));
                before.forEach((what, truth) -> assertThat(truth == Truth.UNKNOWN || after.containsKey(what))
                        .as("%s was certain, %s", what, name)
                        .isTrue());
                assertThat(before.keySet())
                        .as("was certain not to hold, %s", name)
                        .containsAll(after.keySet());
            }
        });
    }

    private static Map<String, Truth> truths(List<Finding> findings) {
        return findings.stream()
                .collect(Collectors.toMap(
                        finding -> Told.subject(finding.subject()) + " "
                                + finding.rule().name(),
                        Finding::truth));
    }

    @Test
    void the_missing_inputs_told_of_an_open_rule_settle_it_and_no_others_can() {
        forEach((sample, dossier, random, name) -> {
            World world = sample.world(dossier);
            Reference reference = sample.reference(world);
            List<Finding> open = reference.findings().stream()
                    .filter(finding -> finding.truth() == Truth.UNKNOWN)
                    .toList();
            if (!open.isEmpty()) {
                Finding finding = open.get(open.size() / 2);
                Set<String> missing = reference.verdict(finding.rule(), finding.subject()).missing().stream()
                        .map(Input::fullName)
                        .collect(Collectors.toSet());
                if (missing.stream().anyMatch(input -> input.contains("除数为零"))) {
                    return; // What is divided by zero stays unknown whatever is told.
                }
                String what =
                        Told.subject(finding.subject()) + " " + finding.rule().name();
                ObjectNode told = random.completed(dossier, world, missing::contains);
                ObjectNode others = random.completed(dossier, world, input -> !missing.contains(input));
                assertThat(truths(sample.findings(told)).getOrDefault(what, Truth.FALSE))
                        .as("%s once %s are known, %s", what, missing, name)
                        .isNotEqualTo(Truth.UNKNOWN);
                assertThat(truths(sample.findings(others)).getOrDefault(what, Truth.FALSE))
                        .as("%s once all but %s are known, %s", what, missing, name)
                        .isEqualTo(Truth.UNKNOWN);
            }
        });
    }
}

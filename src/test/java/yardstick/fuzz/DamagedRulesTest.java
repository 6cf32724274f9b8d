package yardstick.fuzz;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.crosscheck.Dice;
import yardstick.crosscheck.RandomFacts;
import yardstick.crosscheck.RandomRules;
import yardstick.crosscheck.Seeds;
import yardstick.facts.DossierReader;
import yardstick.oracle.RandomDossier;
import yardstick.policy.PolicyFolder;

/** Rule files: those of a policy with random damage, and random ones over the whole language, as they are and damaged. */
class DamagedRulesTest {

    private static final List<String> FILES = List.of("exit.drl", "matching.drl", "warning.drl", "admission.drl");

    @TempDir
    private Path folder;

    @Test
    void damaged_rules_of_a_policy_are_refused_or_mean_what_the_definition_says() {
        MemoryFolder policy = MemoryFolder.of(Path.of("rules/chengdu-empowerment"));
        Trial trial = new Trial();
        Surroundings.assertUnharmed(
                folder,
                () -> Seeds.upTo(600).forEach(seed -> {
                    Dice dice = new Dice(seed);
                    String file = dice.pick(FILES);
                    String damaged = new Damage(seed).of(policy.text(file), policy.text(dice.pick(FILES)));
                    String facts = RandomDossier.chengdu(seed).toString();
                    trial.of("seed " + seed + ":\n" + damaged, () -> input(policy.with(file, damaged), facts));
                }));
        trial.assertBothTried();
    }

    @Test
    void random_rules_mean_what_the_definition_says_and_damaged_ones_too_or_are_refused() {
        Trial trial = new Trial();
        Surroundings.assertUnharmed(
                folder,
                () -> Seeds.upTo(400).forEach(seed -> {
                    PolicyFolder random = RandomRules.policy(seed);
                    String rules = text(random);
                    String text =
                            seed % 2 == 0 ? rules : new Damage(seed).of(rules, text(RandomRules.policy(seed + 1)));
                    MemoryFolder policy = MemoryFolder.ofRandomRules(text, random.parameters());
                    String facts = new RandomFacts(seed).dossier().toString();
                    trial.of("seed " + seed + ":\n" + text, () -> input(policy, facts));
                }));
        trial.assertBothTried();
    }

    private static String text(PolicyFolder policy) {
        return policy.ruleFiles().get(0).text();
    }

    private static Trial.Input input(MemoryFolder folder, String facts) {
        Policy policy = folder.policy();
        byte[] json = facts.getBytes(StandardCharsets.UTF_8);
        return new Trial.Input(
                policy, DossierReader.read(new ByteArrayInputStream(json), "dossier.json", policy.unit()));
    }
}

package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Limits;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.drools.Sharded;
import yardstick.language.RuleChecker;
import yardstick.oracle.RandomDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Subject;

/** What is found about one subject, looking only at what it depends on, is what is found about it among all. */
class OneSubjectTest {

    private static final int SUBJECTS = 6;

    @Test
    void chengdu_finds_the_same_about_each_subject_of_random_dossiers() {
        PolicyFolder folder = Policy.load(Path.of("rules/chengdu-empowerment")).folder();
        RuleSet rules = RuleChecker.check(folder);
        Engines engines = Engines.of(rules);
        Seeds.upTo(30)
                .forEach(seed -> agree(
                        engines,
                        folder,
                        Facts.dossier(RandomDossier.chengdu(seed), PeriodUnit.QUARTER),
                        "seed " + seed));
    }

    @Test
    void random_rules_find_the_same_about_each_subject_of_random_dossiers() {
        Seeds.upTo(12).forEach(seed -> {
            PolicyFolder folder = RandomRules.policy(seed);
            try {
                Dossier dossier = Facts.dossier(new RandomFacts(seed).dossier(), PeriodUnit.QUARTER);
                agree(Engines.of(RuleChecker.check(folder)), folder, dossier, "seed " + seed);
            } catch (InvalidInput refused) {
                assertThat(refused.problems()).as("seed %d", seed).isNotEmpty();
            }
        });
    }

    /** The same rules with all facts in one session, and in the smallest shards. */
    private record Engines(RuleSet rules, Engine whole, Engine sharded) {

        static Engines of(RuleSet set) {
            return new Engines(set, Sharded.whole(set.rules()), Sharded.compile(set.rules(), 1));
        }
    }

    private static void agree(Engines engines, PolicyFolder folder, Dossier dossier, String name) {
        World world = World.of(engines.rules, dossier, folder.parameters(), folder.indicators());
        List<Finding> all = engines.whole.evaluate(world);
        for (Subject subject : some(dossier)) {
            Budget budget = new Budget(Limits.DEFAULT, world.size(), () -> 0L);
            List<Finding> alone = engines.sharded.evaluate(world, budget, subject);
            assertThat(Told.findings(alone))
                    .as("%s, %s", name, subject.ids())
                    .isEqualTo(Told.findings(all.stream()
                            .filter(finding -> finding.subject() == subject)
                            .toList()));
        }
    }

    private static List<Subject> some(Dossier dossier) {
        List<Subject> some = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            dossier.subjects(kind).stream().limit(SUBJECTS).forEach(some::add);
        }
        return some;
    }
}

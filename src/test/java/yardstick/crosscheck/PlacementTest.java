package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Placement;
import yardstick.evaluate.reference.Reference;
import yardstick.explain.search.CandidateFrames;
import yardstick.explain.search.SlotReads;
import yardstick.language.RuleChecker;
import yardstick.number.Numbers;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** Those ahead of a subject, looked at one by one, are as many as the rule counts. */
class PlacementTest {

    private int seen;

    @Test
    void on_random_rules_each_other_counts_as_the_count_has_it() {
        Seeds.upTo(100).forEach(seed -> {
            for (PolicyFolder folder : List.of(RandomRules.policy(seed), RandomRules.plain(seed))) {
                try {
                    check(folder, seed);
                } catch (InvalidInput refused) {
                    assertThat(refused.problems()).isNotEmpty();
                } catch (AssertionError | RuntimeException e) {
                    throw new AssertionError(
                            "seed " + seed + "\n" + folder.ruleFiles().get(0).text(), e);
                }
            }
        });
        assertThat(seen).as("ranks looked at").isGreaterThan(100);
    }

    private void check(PolicyFolder folder, long seed) {
        var rules = RuleChecker.check(folder);
        Dossier dossier = Facts.dossier(new RandomFacts(seed).dossier(), folder.period());
        World world = World.of(rules, dossier, folder.parameters(), folder.indicators());
        Reference reference = new Reference(rules.rules(), world);
        for (Rule rule : rules.inForce(dossier.asOf())) {
            world.dossier().subjects(rule.subjectKind()).stream()
                    .limit(6)
                    .forEach(subject -> check(rule, subject, reference));
        }
    }

    private void check(Rule rule, Subject subject, Reference reference) {
        CandidateFrames candidates = new CandidateFrames(reference, rule, subject);
        List<Object[]> frames = candidates.first(rule.conditions(), new Object[rule.slots()]);
        for (Object[] frame : frames.subList(0, Math.min(frames.size(), 3))) {
            for (Condition condition : rule.conditions()) {
                if (condition instanceof Condition.Accumulate accumulate && SlotReads.areFilled(condition, frame)) {
                    reference.trace(rule, subject).placements(accumulate, frame).forEach(this::check);
                }
            }
        }
    }

    private void check(Placement placement) {
        if (placement.isStrict()) {
            long certain = count(placement, Truth.TRUE);
            assertThat(Numbers.low(placement.count())).hasToString(Long.toString(certain));
            assertThat(Numbers.high(placement.count()))
                    .hasToString(Long.toString(certain + count(placement, Truth.UNKNOWN)));
            seen++;
        }
        placement
                .rivals()
                .forEach(rival -> assertThat(rival.missing().isEmpty())
                        .as("%s", rival)
                        .isEqualTo(rival.ahead() != Truth.UNKNOWN));
    }

    private static long count(Placement placement, Truth ahead) {
        return placement.rivals().stream()
                .filter(rival -> rival.ahead() == ahead)
                .count();
    }
}

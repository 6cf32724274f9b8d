package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.decision.Applicability;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.reference.Reference;
import yardstick.language.RuleChecker;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Subject;

/** What random policies decide, written down once more in the plainest way. */
class DecisionsTest {

    @Test
    void each_matter_is_decided_by_its_strongest_rules_alone_whoever_decides() {
        int[] told = new int[3];
        Seeds.upTo(60).forEach(seed -> {
            PolicyFolder folder = RandomRules.policy(seed);
            try {
                RuleSet rules = RuleChecker.check(folder);
                Dossier dossier = Facts.dossier(new RandomFacts(seed).dossier(), PeriodUnit.QUARTER);
                agree(
                        folder,
                        rules,
                        World.of(rules, dossier, folder.parameters(), folder.indicators()),
                        "seed " + seed,
                        told);
            } catch (InvalidInput refused) {
                assertThat(refused.problems()).as("seed %d", seed).isNotEmpty();
            }
        });
        assertThat(Arrays.stream(told).min().orElse(0))
                .as("decisions of each concern")
                .isGreaterThan(30);
    }

    private static void agree(PolicyFolder folder, RuleSet rules, World world, String name, int[] told) {
        Reference reference = new Reference(rules.rules(), world);
        List<Finding> findings = reference.findings();
        Truths truths = new Findings(findings);
        Reasons reasons = new Reasons(() -> reference);
        List<Rule> inForce = rules.inForce(world.dossier().asOf());
        List<Decision> one = Decide.all(folder.matters(), inForce, world, truths, reasons);
        List<Decision> three = Decide.all(folder.matters(), inForce, world, () -> truths, reasons, any -> {}, 3);
        List<String> expected = new ArrayList<>();
        for (Subject subject : world.subjects()) {
            for (Matter matter : folder.matters(subject.subjectKind())) {
                Truth concerned = Applicability.of(matter, world).truth(subject);
                told[concerned == Truth.TRUE ? 0 : concerned == Truth.UNKNOWN ? 1 : 2]++;
                if (concerned != Truth.FALSE) {
                    expected.add(subject.ids() + " " + matter.id() + " "
                            + (concerned == Truth.TRUE ? outcome(matter, subject, inForce, truths) : "UNDETERMINED"));
                }
            }
        }
        assertThat(lines(one)).as(name).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Told.decisions(three)).as(name).isEqualTo(Told.decisions(one));
        assertThat(one).as(name).isSortedAccordingTo(Decide.ORDER);
        one.forEach(decision -> assertThat(decision.values())
                .as(name)
                .hasSameSizeAs(decision.matter().reports()));
        alone(Policy.of(folder, rules), world.dossier(), one, name);
    }

    private static void alone(Policy policy, Dossier dossier, List<Decision> all, String name) {
        for (Decision decision : all.subList(0, Math.min(all.size(), 3))) {
            assertThat(policy.decision(dossier, decision.subject(), decision.matter()).stream()
                            .map(List::of)
                            .map(Told::decisions)
                            .toList())
                    .as(name)
                    .containsExactly(Told.decisions(List.of(decision)));
        }
    }

    private static List<String> lines(List<Decision> decisions) {
        return decisions.stream()
                .map(decision -> decision.subject().ids() + " "
                        + decision.matter().id() + " " + decision.outcome().code())
                .toList();
    }

    private static String outcome(Matter matter, Subject subject, List<Rule> rules, Truths truths) {
        List<Truth> byRank = matter.outcomes().stream()
                .map(outcome -> rules.stream()
                        .filter(rule -> rule.conclusion() instanceof Conclusion.Conclude conclude
                                && conclude.outcome().equals(outcome.code())
                                && rule.subjectKind() == matter.kind())
                        .map(rule -> truths.truth(rule, subject))
                        .reduce(Truth.FALSE, Truth::or))
                .collect(Collectors.toList());
        byRank.set(byRank.size() - 1, Truth.TRUE);
        int decided = byRank.indexOf(Truth.TRUE);
        boolean open = byRank.subList(0, decided).contains(Truth.UNKNOWN);
        return open ? "UNDETERMINED" : matter.outcomes().get(decided).code();
    }
}

package yardstick.crosscheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.facts.DossierReader;
import yardstick.language.RuleChecker;
import yardstick.oracle.RandomDossier;
import yardstick.policy.PolicyFolder;
import yardstick.problem.InvalidInput;
import yardstick.province.Province;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Kind;

/** What is found in batch is what the engine and the reference evaluator find. */
class BatchTest {

    private static Policy chengdu;

    @BeforeAll
    static void load() {
        chengdu = Policy.load(Path.of("rules/chengdu-empowerment"));
    }

    private static Dossier province(int zones, int missingPercent) {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            Province.write(json, zones, missingPercent, 7);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DossierReader.read(new ByteArrayInputStream(json.toByteArray()), "province", chengdu.unit());
    }

    private static Budget unlimited(World world) {
        return new Budget(Limits.DEFAULT, world.size(), () -> 0L);
    }

    private static Truths batch(Plan plan, World world) {
        return plan.on(world).apply(unlimited(world));
    }

    /** What a plan finds, or the problems for which it refuses to. */
    static List<String> told(Plan plan, RuleSet rules, World world) {
        return Told.by(() -> {
            Truths truths = batch(plan, world);
            Derived certain = new Derived();
            truths.tellDerived(certain);
            certain.refuse(rules.rules());
            return findings(rules.inForce(world.dossier().asOf()), world, truths);
        });
    }

    private static List<String> told(List<Rule> rules, World world, Truths truths) {
        return Told.findings(findings(rules, world, truths));
    }

    /** What is found of every rule in force that concludes an outcome, for every subject. */
    private static List<Finding> findings(List<Rule> rules, World world, Truths truths) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Conclude conclude) {
                Kind kind = conclude.subjectKind();
                world.dossier().subjects(kind).forEach(subject -> {
                    Truth truth = truths.truth(rule, subject);
                    if (truth != Truth.FALSE) {
                        findings.add(new Finding(rule, subject, truth));
                    }
                });
            }
        }
        findings.sort(Finding.ORDER);
        return findings;
    }

    @Test
    void random_rules_find_what_the_reference_finds() {
        int[] planned = {0, 0, 0};
        Seeds.upTo(150).forEach(seed -> {
            PolicyFolder folder = RandomRules.plain(seed);
            Optional<RuleSet> rules = checked(folder);
            Optional<Plan> plan = rules.flatMap(set -> Plan.of(set.rules()));
            plan.ifPresent(some -> {
                planned[0]++;
                planned[1] += concludesOfPast(rules.orElseThrow()) ? 1 : 0;
                planned[2] += rules.orElseThrow().isCircular() ? 1 : 0;
                Engine engine = Engine.compile(rules.orElseThrow().rules());
                for (int number = 1; number <= 4; number++) {
                    agree(
                            folder,
                            rules.orElseThrow(),
                            some,
                            engine,
                            seed,
                            new RandomFacts(seed * 4 + number).dossier());
                }
            });
        });
        assertThat(planned[0]).as("random policies that can be planned").isGreaterThan(100);
        assertThat(planned[1])
                .as("among them those that conclude of past periods")
                .isGreaterThan(50);
        assertThat(planned[2])
                .as("among these those that infer from period to period")
                .isGreaterThan(15);
    }

    static boolean concludesOfPast(RuleSet rules) {
        return rules.rules().stream().anyMatch(rule -> rule.periodSlot() >= 0);
    }

    static Optional<RuleSet> checked(PolicyFolder folder) {
        try {
            return Optional.of(RuleChecker.check(folder));
        } catch (InvalidInput refused) {
            return Optional.empty();
        }
    }

    /** What is found, or why nothing is. */
    private static List<String> found(Supplier<List<String>> findings) {
        try {
            return findings.get();
        } catch (InvalidInput refused) {
            return refused.problems().stream()
                    .map(problem -> problem.message().en())
                    .toList();
        }
    }

    private static void agree(
            PolicyFolder folder, RuleSet rules, Plan plan, Engine engine, long seed, ObjectNode json) {
        World world = World.of(rules, Facts.dossier(json, folder.period()), folder.parameters(), folder.indicators());
        List<Rule> inForce = rules.inForce(world.dossier().asOf());
        List<String> expected = found(() -> Told.findings(new Reference(rules.rules(), world).findings()));
        List<String> actual = found(() -> {
            Truths truths = batch(plan, world);
            Derived certain = new Derived();
            truths.tellDerived(certain);
            certain.refuse(rules.rules());
            engine.confirm(world, truths, (int) (seed & 3), unlimited(world));
            return told(inForce, world, truths);
        });
        assertThat(Told.difference(expected, actual))
                .as("seed " + seed + "\n" + folder.ruleFiles().get(0).text())
                .isEmpty();
    }

    @Test
    void chengdu_finds_what_the_engine_finds() {
        Plan plan = Plan.of(chengdu.rules().rules()).orElseThrow();
        Engine engine = Engine.compile(chengdu.rules().rules());
        Seeds.upTo(200).forEach(seed -> {
            Policy varied = chengdu.withParameters(RandomDossier.parameters(seed));
            Dossier dossier = Facts.dossier(RandomDossier.chengdu(seed), varied.unit());
            World world = World.of(
                    varied.rules(),
                    dossier,
                    varied.folder().parameters(),
                    varied.folder().indicators());
            List<String> expected = Told.findings(engine.evaluate(world));
            assertThat(Told.difference(expected, told(varied.rules().rules(), world, batch(plan, world))))
                    .as("seed " + seed)
                    .isEmpty();
        });
    }

    @Test
    void a_large_dossier_gets_the_decisions_of_the_engine_with_any_number_of_threads() {
        for (int missing : new int[] {0, 10}) {
            Dossier dossier = province(1500, missing);
            List<String> expected = byEngine(dossier);

            assertThat(Told.decisions(chengdu.evaluate(dossier).decisions())).isEqualTo(expected);
            assertThat(Told.decisions(chengdu.withThreads(3).evaluate(dossier).decisions()))
                    .isEqualTo(expected);
        }
    }

    private static List<String> byEngine(Dossier dossier) {
        World world = World.of(
                chengdu.rules(),
                dossier,
                chengdu.folder().parameters(),
                chengdu.folder().indicators());
        Reference reference = new Reference(chengdu.rules().rules(), world);
        List<Decision> decisions = Decide.all(
                chengdu.folder().matters(),
                chengdu.rules().inForce(dossier.asOf()),
                world,
                new Findings(Engine.compile(chengdu.rules().rules()).evaluate(world)),
                new Reasons(() -> reference));
        return Told.decisions(decisions);
    }

    @Test
    void the_engine_notices_where_what_was_found_is_wrong() {
        Dossier dossier = province(200, 10);
        World world = World.of(
                chengdu.rules(),
                dossier,
                chengdu.folder().parameters(),
                chengdu.folder().indicators());
        Truths right = batch(Plan.of(chengdu.rules().rules()).orElseThrow(), world);
        Engine engine = Engine.compile(chengdu.rules().rules());

        for (String wrong : List.of("工作成效下滑", "争取主导产业匹配", "积极争取且成效显著")) {
            Truths mostlyRight = (rule, subject) ->
                    rule.name().equals(wrong) ? right.truth(rule, subject).not() : right.truth(rule, subject);
            for (int turn = 0; turn < 4; turn++) {
                int number = turn;
                engine.confirm(world, right, number, unlimited(world));
                assertThatIllegalStateException()
                        .isThrownBy(() -> engine.confirm(world, mostlyRight, number, unlimited(world)))
                        .withMessageContaining(wrong);
            }
        }
    }

    @Test
    void a_large_dossier_that_needs_more_than_its_limit_is_refused() {
        Dossier dossier = province(1500, 0);

        assertThat(catchThrowableOfType(
                                InvalidInput.class,
                                () -> chengdu.withThreads(2).evaluate(dossier, Limits.DEFAULT.withMatches(100)))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("YS-R35"));
    }

    @Test
    void a_changed_parameter_changes_large_evaluations_too() {
        Dossier dossier = province(1500, 0);
        Policy strict = chengdu.withParameters(Map.of("成效底线", new BigDecimal("75")));

        assertThat(strict.evaluate(dossier).summary())
                .isNotEqualTo(chengdu.evaluate(dossier).summary());
    }
}

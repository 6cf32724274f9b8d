package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.reference.Reference;
import yardstick.language.RuleChecker;
import yardstick.policy.Clause;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.policy.RuleFile;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Subject;

/** Rules under test, with two parameters: 底线 is 60, 期数 is 2. */
record Rules(RuleSet checked, Engine engine, List<Parameter> parameters, Indicators indicators) {

    private static final Words WORDS = new Words("测试", "test");

    /** Rules as they stand in a file. */
    static Rules of(String... rules) {
        return with(List.of(parameter("底线", 60), parameter("期数", 2)), rules);
    }

    /** Rules as they stand in a file, of a policy with other parameters. */
    static Rules with(List<Parameter> parameters, String... rules) {
        RuleSet checked = RuleChecker.check(folder("package test;\n" + String.join("\n", rules), parameters));
        return new Rules(checked, Engine.compile(checked.rules()), parameters, Indicators.NONE);
    }

    /** One rule. */
    static String rule(String name, String conclusion, String... conditions) {
        return "rule \"" + name + "\"\n    @clause(\"c\")\nwhen\n    " + String.join("\n    ", conditions)
                + "\nthen\n    " + conclusion + ";\nend\n";
    }

    private static Parameter parameter(String name, int value) {
        return new Parameter(name, BigDecimal.valueOf(value), "", "c", "published", null);
    }

    private static PolicyFolder folder(String text, List<Parameter> parameters) {
        List<Outcome> outcomes = List.of(new Outcome("OUT", WORDS), new Outcome("IN", WORDS));
        return new PolicyFolder(
                "test",
                "test",
                WORDS,
                WORDS,
                "1",
                PeriodUnit.QUARTER,
                Arrays.stream(Kind.values())
                        .map(kind -> Matter.ladder(kind, outcomes))
                        .toList(),
                java.util.Optional.empty(),
                List.of(),
                List.of(new Clause("c", "c", "s")),
                parameters,
                Indicators.NONE,
                new TreeMap<>(),
                List.of(new RuleFile("test.drl", "test.drl", text)),
                List.of(),
                "");
    }

    /** The same of a policy with a catalogue. */
    Rules within(Indicators catalogue) {
        return new Rules(checked, engine, parameters, catalogue);
    }

    World world(Dossier dossier) {
        return World.of(checked, dossier, parameters, indicators);
    }

    /** What the rules find, such as {@code "rule: Z1/D1 TRUE"}. */
    List<String> find(Dossier dossier) {
        return words(engine.evaluate(world(dossier)));
    }

    /** The same, found alike by the engine in one session and in small shards, in batch where there is a plan, and by definition. */
    List<String> findAlike(Dossier dossier) {
        World world = world(dossier);
        List<String> found = find(dossier);
        assertThat(words(new Reference(checked.rules(), world).findings())).isEqualTo(found);
        assertThat(words(Sharded.compile(checked.rules(), 1).evaluate(world))).isEqualTo(found);
        Plan.of(checked.rules()).ifPresent(plan -> {
            Truths batch = plan.on(world).apply(new Budget(Limits.DEFAULT, world.size(), () -> 0L));
            assertThat(words(inBatch(batch, world))).isEqualTo(found);
        });
        return found;
    }

    /** Whether they can be evaluated in batch. */
    boolean runInBatch() {
        return Plan.of(checked.rules()).isPresent();
    }

    private List<Finding> inBatch(Truths batch, World world) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : checked.rules()) {
            if (rule.conclusion() instanceof Conclusion.Conclude conclude) {
                Kind kind = conclude.subjectKind();
                for (Subject subject : world.dossier().subjects(kind)) {
                    Truth truth = batch.truth(rule, subject);
                    if (truth != Truth.FALSE) {
                        findings.add(new Finding(rule, subject, truth));
                    }
                }
            }
        }
        findings.sort(Finding.ORDER);
        return findings;
    }

    static List<String> words(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().name() + ": " + finding.subject().ids() + " " + finding.truth())
                .collect(Collectors.toList());
    }
}

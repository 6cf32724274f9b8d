package yardstick;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import yardstick.analysis.Analysis;
import yardstick.analysis.Counts;
import yardstick.analysis.Doubts;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Memo;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.facts.DossierReader;
import yardstick.policy.Ladder;
import yardstick.policy.PolicyFolder;
import yardstick.policy.PolicyReading;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Subject;

/**
 * A policy, checked and compiled: load it once, evaluate many dossiers, from any number of threads.
 *
 * <pre>{@code
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("2020Q2.json")));
 * }</pre>
 */
public final class Policy {

    /** From how many facts on a dossier is large: evaluated in batch, and in parts by the engine to confirm it. */
    private static final long LARGE = 20_000;

    private final PolicyFolder folder;
    private final RuleSet rules;
    private final Engine engine;
    private final Memo<Optional<Plan>> plan;
    private final Memo<Counts> counts;
    private final int threads;

    private Policy(
            PolicyFolder folder,
            RuleSet rules,
            Engine engine,
            Memo<Optional<Plan>> plan,
            Memo<Counts> counts,
            int threads) {
        this.folder = folder;
        this.rules = rules;
        this.engine = engine;
        this.plan = plan;
        this.counts = counts;
        this.threads = threads;
    }

    /**
     * Reads, checks and compiles a policy folder.
     *
     * @throws InvalidInput with every problem of every file, if any is an error
     */
    public static Policy load(Path path) {
        return of(PolicyFolder.tryRead(path));
    }

    /**
     * Checks and compiles a policy folder that was read.
     *
     * @throws InvalidInput with every problem of every file, if any is an error
     */
    public static Policy of(PolicyReading reading) {
        SoundRules sound = SoundRules.of(reading);
        return compiled(sound.folder(), sound.rules(), new Memo<>(sound::counts));
    }

    /**
     * The same policy with other values of some parameters; nothing is compiled again.
     *
     * @throws InvalidInput if the policy has no such parameter, or its rules count with one and the value is no count
     */
    public Policy withParameters(Map<String, BigDecimal> values) {
        return withParameters(values, Location.of(folder.path()));
    }

    /** As {@link #withParameters(Map)}, with the place where the values were asked for, for messages. */
    public Policy withParameters(Map<String, BigDecimal> values, Location asked) {
        PolicyFolder other = folder.withParameters(values, asked);
        List<Problem> refused = counts.get().refused(other.parameters(), name -> asked);
        if (!refused.isEmpty()) {
            throw new InvalidInput(refused);
        }
        return in(other);
    }

    /**
     * The same policy, which evaluates large dossiers on several threads; the decisions are the same.
     *
     * @param number of threads, from 1
     */
    public Policy withThreads(int number) {
        if (number < 1) {
            throw new IllegalArgumentException("threads: " + number);
        }
        return new Policy(folder, rules, engine, plan, counts, number);
    }

    /** Checked rules in a folder that has all that they refer to, though they need not be its own; they are compiled. */
    public static Policy of(PolicyFolder folder, RuleSet rules) {
        return compiled(folder, rules, new Memo<>(() -> Counts.of(rules.rules())));
    }

    private static Policy compiled(PolicyFolder folder, RuleSet rules, Memo<Counts> counts) {
        Memo<Optional<Plan>> plan = new Memo<>(() -> Plan.of(rules.rules()));
        return new Policy(folder, rules, Engine.compile(rules.rules()), plan, counts, 1);
    }

    /** The same rules in another folder that has all that they refer to; nothing is compiled again. */
    public Policy in(PolicyFolder other) {
        return new Policy(other, rules, engine, plan, counts, threads);
    }

    /**
     * Reads a dossier whose periods are of this policy's unit.
     *
     * @throws InvalidInput with every problem of the file
     */
    public Dossier read(Path facts) {
        return DossierReader.read(facts, folder.period());
    }

    /**
     * Decides every subject that the policy speaks about.
     *
     * @throws InvalidInput if the evaluation passes a default limit, or a derived measure is listed or has two values
     * @throws IllegalArgumentException if the dossier's periods are not of this policy's unit
     */
    public Evaluation evaluate(Dossier dossier) {
        return evaluate(dossier, Limits.DEFAULT);
    }

    /**
     * Decides every subject that the policy speaks about, within limits.
     *
     * @throws InvalidInput if the evaluation passes a limit, or a derived measure is listed or has two values; names the rule
     * @throws IllegalArgumentException if the dossier's periods are not of this policy's unit
     */
    public Evaluation evaluate(Dossier dossier, Limits limits) {
        requireUnit(dossier);
        try {
            return new Evaluation(folder, dossier, decide(dossier, limits));
        } catch (InvalidInput refusal) {
            throw folder.located(refusal);
        }
    }

    /**
     * The decision on one subject, the same as among all; of a large dossier, only what it depends on is looked at.
     *
     * @param subject of the dossier, of a kind that has a ladder
     * @throws InvalidInput as for all
     * @throws IllegalArgumentException if the dossier's periods are not of this policy's unit, or the subject has no ladder
     */
    public Decision decision(Dossier dossier, Subject subject) {
        requireUnit(dossier);
        Ladder ladder = folder.ladders().stream()
                .filter(each -> each.kind() == subject.subjectKind())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the policy has no ladder for " + subject.ids()));
        try {
            World world = World.of(rules, dossier, folder.parameters());
            Truths truths = new Findings(engine.evaluate(world, budget(world, Limits.DEFAULT), subject));
            return Decide.one(ladder, rules.inForce(dossier.asOf()), subject, truths, reasons(world, Limits.DEFAULT));
        } catch (InvalidInput refusal) {
            throw folder.located(refusal);
        }
    }

    private void requireUnit(Dossier dossier) {
        if (dossier.asOf().unit() != unit()) {
            throw new IllegalArgumentException("the policy counts in " + unit() + ", the dossier in "
                    + dossier.asOf().unit());
        }
    }

    private static Budget budget(World world, Limits limits) {
        return new Budget(limits, world.size(), System::nanoTime);
    }

    private List<Decision> decide(Dossier dossier, Limits limits) {
        World world = World.of(rules, dossier, folder.parameters());
        Budget budget = budget(world, limits);
        List<Rule> inForce = rules.inForce(dossier.asOf());
        Optional<Plan> batch = world.size() < LARGE ? Optional.empty() : plan.get();
        if (batch.isEmpty()) {
            Truths truths = new Findings(engine.evaluate(world, budget));
            return Decide.all(folder.ladders(), inForce, dossier, truths, reasons(world, limits));
        }
        Supplier<Truths> truths = batch.get().on(world, budget::forAnotherThread);
        return Decide.all(
                folder.ladders(),
                inForce,
                dossier,
                truths,
                reasons(world, limits),
                found -> engine.confirm(world, found, budget.forAnotherThread()),
                threads);
    }

    /** Reasons may be asked for long after the evaluation, so that no clock runs. */
    private Reasons reasons(World world, Limits limits) {
        return new Reasons(() -> new Reference(rules.rules(), world, new Budget(limits, world.size(), () -> 0L)));
    }

    /** The unit of the policy's periods. */
    public PeriodUnit unit() {
        return folder.period();
    }

    /** The policy folder as read. */
    public PolicyFolder folder() {
        return folder;
    }

    /** What the rules count with parameters. */
    public Counts counts() {
        return counts.get();
    }

    /** The checked rules. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * What is worth knowing about a dossier in view of this policy, though both are sound: names of measures that only one of them
     * has, percentages written as fractions, thresholds of another order than the figures. It changes no decision.
     */
    public List<Problem> doubts(Dossier dossier) {
        requireUnit(dossier);
        return Doubts.of(folder, rules, dossier);
    }

    /** What is worth knowing about the policy folder though it is sound. */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(folder.warnings());
        warnings.addAll(Analysis.of(folder, rules.rules()));
        warnings.sort(Problem.ORDER);
        return warnings;
    }

    @Override
    public String toString() {
        return Brief.of("Policy", folder.id() + " " + folder.version());
    }
}

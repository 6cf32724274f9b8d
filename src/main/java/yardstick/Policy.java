package yardstick;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.analysis.Analysis;
import yardstick.analysis.Counts;
import yardstick.analysis.Doubts;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Memo;
import yardstick.facts.DossierReader;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.policy.PolicyReading;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Problem;
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

    private final PolicyFolder folder;
    private final CompiledRules compiled;
    private final int threads;

    private Policy(PolicyFolder folder, CompiledRules compiled, int threads) {
        this.folder = folder;
        this.compiled = compiled;
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
        return new Policy(sound.folder(), CompiledRules.of(sound.rules(), new Memo<>(sound::counts)), 1);
    }

    /**
     * The same policy with other values of some parameters; nothing is compiled again.
     *
     * @throws InvalidInput if the policy has no such parameter, or its rules count with one and the value is no count
     * @throws NullPointerException if a parameter has no value, which it names
     */
    public Policy withParameters(Map<String, BigDecimal> values) {
        return withParameters(values, Location.of(folder.path()));
    }

    /** As {@link #withParameters(Map)}, with the place where the values were asked for, for messages. */
    public Policy withParameters(Map<String, BigDecimal> values, Location asked) {
        PolicyFolder other = folder.withParameters(values, asked);
        List<Problem> refused = counts().refused(other.parameters(), name -> asked);
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
        return new Policy(folder, compiled, number);
    }

    /** Checked rules in a folder that has all that they refer to, though they need not be its own; they are compiled. */
    public static Policy of(PolicyFolder folder, RuleSet rules) {
        Memo<Counts> counts = new Memo<>(() -> Counts.of(rules.rules()));
        return new Policy(folder, CompiledRules.of(rules, counts), 1);
    }

    /** The same rules in another folder that has all that they refer to; nothing is compiled again. */
    public Policy in(PolicyFolder other) {
        return new Policy(other, compiled, threads);
    }

    /**
     * Reads a dossier whose periods are of this policy's unit.
     *
     * @throws InvalidInput with every problem of the file
     */
    public Dossier read(Path facts) {
        return DossierReader.read(facts, folder.period(), folder.indicators(), null);
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
            return new Evaluation(folder, dossier, compiled.decide(folder, dossier, limits, threads));
        } catch (InvalidInput refusal) {
            throw folder.located(refusal);
        }
    }

    /**
     * The decision on one subject in the only matter of its kind, the same as among all; of a large dossier, only what it depends on
     * is looked at.
     *
     * @param subject of the dossier, of a kind that has one matter
     * @throws InvalidInput as for all
     * @throws IllegalArgumentException if the dossier's periods are not of this policy's unit, or the policy does not decide just one
     *     matter about the subject
     */
    public Decision decision(Dossier dossier, Subject subject) {
        List<Matter> matters = folder.matters(subject.subjectKind());
        if (matters.size() != 1) {
            throw new IllegalArgumentException("the policy has " + matters.size() + " matters of " + subject.ids());
        }
        return decision(dossier, subject, matters.get(0))
                .orElseThrow(() -> new IllegalArgumentException("the matter does not concern " + subject.ids()));
    }

    /**
     * The decision on one subject in one matter, the same as among all; none if the matter does not concern the subject.
     *
     * @param matter of the policy, of the subject's kind
     * @throws InvalidInput as for all
     * @throws IllegalArgumentException if the dossier's periods are not of this policy's unit, or the matter is of another kind
     */
    public Optional<Decision> decision(Dossier dossier, Subject subject, Matter matter) {
        requireUnit(dossier);
        if (matter.kind() != subject.subjectKind()) {
            throw new IllegalArgumentException(matter + " is no matter of " + subject.ids());
        }
        try {
            return compiled.decide(matter, folder, dossier, subject);
        } catch (InvalidInput refusal) {
            throw folder.located(refusal);
        }
    }

    /**
     * Decides every subject, and keeps the dossier open to edits: after each, only those are decided again whom it can concern.
     *
     * @throws InvalidInput as for all
     * @throws IllegalArgumentException if the dossier's periods are not of this policy's unit
     */
    public OpenDossier open(Dossier dossier) {
        return new OpenDossier(this, compiled, evaluate(dossier));
    }

    private void requireUnit(Dossier dossier) {
        if (dossier.asOf().unit() != unit()) {
            throw new IllegalArgumentException("the policy counts in " + unit() + ", the dossier in "
                    + dossier.asOf().unit());
        }
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
        return compiled.counts().get();
    }

    /** The checked rules. */
    public RuleSet rules() {
        return compiled.rules();
    }

    /**
     * What is worth knowing about a dossier in view of this policy, though both are sound: names of measures that only one of them
     * has, percentages written as fractions, thresholds of another order than the figures. It changes no decision.
     */
    public List<Problem> doubts(Dossier dossier) {
        requireUnit(dossier);
        return Doubts.of(folder, rules(), dossier);
    }

    /** What is worth knowing about the policy folder though it is sound. */
    public List<Problem> warnings() {
        List<Problem> warnings = new ArrayList<>(folder.warnings());
        warnings.addAll(Analysis.of(folder, rules().rules()));
        warnings.sort(Problem.ORDER);
        return warnings;
    }

    @Override
    public String toString() {
        return Brief.of("Policy", folder.id() + " " + folder.version());
    }
}

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Locality;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Subject;

/**
 * A compiled policy. Immutable and safe for use by several threads.
 *
 * <p>A small dossier is evaluated in one session. A large one is divided into shards, each evaluated in a session of its own, by
 * rules that need to see no more; what is found is the same.
 */
public final class Engine {

    private final List<Rule> rules;
    private final List<Phase> whole;
    private final List<Phase> phases;
    private final Sharding sharding;
    private final boolean derives;

    private Engine(List<Rule> rules, Phase whole, List<Phase> phases, Sharding sharding) {
        this.rules = List.copyOf(rules);
        this.derives = !new RuleSet(rules).derivedMeasures().isEmpty();
        this.whole = List.of(whole);
        this.phases = phases;
        this.sharding = sharding;
    }

    /**
     * Prepares rules; Drools compiles them in the reading that an evaluation needs when one first needs it.
     *
     * @param rules by stratum
     */
    public static Engine compile(List<Rule> rules) {
        return compile(rules, Sharding.DEFAULT);
    }

    static Engine compile(List<Rule> rules, Sharding sharding) {
        Set<String> derived = new RuleSet(rules).derivedMeasures();
        Phase whole = new Phase(Locality.GLOBAL, rules, derived, Set.of());
        return new Engine(rules, whole, Phases.of(rules, derived), sharding);
    }

    /**
     * Finds what the rules conclude: at most one finding per rule and subject, in the order of {@link Finding#ORDER}.
     *
     * @throws yardstick.problem.InvalidInput if the evaluation passes its budget, or a derived measure of a subject has two values
     */
    public List<Finding> evaluate(World world, Budget budget) {
        return Running.run(budget, () -> evaluateMetered(world));
    }

    /** The same without looking at a clock. */
    public List<Finding> evaluate(World world) {
        return evaluate(world, new Budget(Limits.DEFAULT, world.size(), () -> 0L));
    }

    /**
     * Makes sure that what rules were otherwise found to say is what they say in some shards.
     *
     * @param turn how often that has been done before; each time takes other shards
     * @throws IllegalStateException if it is not
     */
    public void confirm(World world, Truths found, int turn, Budget budget) {
        Confirmation confirmation = new Confirmation(world, found);
        Running.run(budget, () -> {
            phases.forEach(phase ->
                    confirmation.confirm(phase, Sharding.SAMPLE.some(phase.locality(), world.dossier(), turn)));
            return true;
        });
    }

    /**
     * Finds what the rules conclude about one subject. Looks only at what that depends on, where it is safe to look no further: a
     * derived measure with two values is an error wherever it is.
     *
     * @throws yardstick.problem.InvalidInput as for a whole evaluation
     */
    public List<Finding> evaluate(World world, Budget budget, Subject subject) {
        List<Finding> findings = Running.run(
                budget, () -> !derives && divides(world) ? evaluateReach(world, subject) : evaluateMetered(world));
        return findings.stream().filter(finding -> finding.subject() == subject).toList();
    }

    private List<Finding> evaluateReach(World world, Subject subject) {
        Ledger ledger = new Ledger();
        List<Finding> findings = new ArrayList<>();
        for (Reach.Stage stage : Reach.of(phases, world.dossier(), subject)) {
            RuleBase base = stage.phase().open(world);
            findings.addAll(
                    base.evaluate(world, stage.shard(), ledger, new Derived()).findings());
            ledger.keep(stage.shard().home(), stage.phase().kept());
        }
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    private List<Finding> evaluateMetered(World world) {
        Ledger ledger = new Ledger();
        List<Finding> findings = new ArrayList<>();
        Derived derived = new Derived();
        for (Phase phase : divides(world) ? phases : whole) {
            RuleBase base = world.complete() ? phase.exact(world) : phase.open(world);
            sharding.shards(phase.locality(), world.dossier()).forEach(shard -> {
                Conclusions conclusions = base.evaluate(world, shard, ledger, derived);
                findings.addAll(conclusions.findings());
                ledger.keep(shard.home(), phase.kept());
            });
        }
        derived.refuse(rules);
        findings.sort(Finding.ORDER);
        return List.copyOf(findings);
    }

    private boolean divides(World world) {
        return world.size() >= sharding.leastFacts()
                && phases.stream().anyMatch(phase -> phase.locality() != Locality.GLOBAL);
    }
}

package yardstick;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import yardstick.analysis.Counts;
import yardstick.decision.Decide;
import yardstick.decision.Decision;
import yardstick.decision.EarlierDecisions;
import yardstick.decision.Findings;
import yardstick.decision.Reasons;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Memo;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.batch.Plan;
import yardstick.evaluate.drools.Engine;
import yardstick.evaluate.reference.Reference;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/**
 * Rules ready to decide dossiers, in any folder that has all that they refer to.
 *
 * @param plan how they are evaluated in batch; none if they cannot be
 * @param confirmations which evaluations in batch the engine confirms
 * @param counts what they count with parameters
 */
record CompiledRules(
        RuleSet rules, Engine engine, Memo<Optional<Plan>> plan, Confirmations confirmations, Memo<Counts> counts) {

    /** From how many facts on a dossier is large: evaluated in batch, and in parts by the engine to confirm it. */
    private static final long LARGE = 20_000;

    /** From how many subjects on the same is done for rules that rank, which grow with the square of those who are ranked otherwise. */
    private static final int MANY_TO_RANK = 1_000;

    static CompiledRules of(RuleSet rules, Memo<Counts> counts) {
        List<Rule> all = rules.rules();
        return new CompiledRules(
                rules, Engine.compile(all), new Memo<>(() -> Plan.of(all)), new Confirmations(), counts);
    }

    /** Decides every subject. */
    List<Decision> decide(PolicyFolder folder, Dossier dossier, Limits limits, int threads) {
        EarlierDecisions.refuseUnknown(folder, dossier);
        World world = World.of(rules, dossier, folder.parameters(), folder.indicators());
        Budget budget = budget(world, limits);
        List<Rule> inForce = rules.inForce(dossier.asOf());
        Optional<Plan> batch = plan(world);
        if (batch.isEmpty()) {
            Truths truths = new Findings(engine.evaluate(world, budget));
            return Decide.all(folder.matters(), inForce, world, truths, reasons(world, limits));
        }
        Function<Budget, Truths> truths = batch.get().on(world);
        return Decide.all(
                folder.matters(),
                inForce,
                world,
                () -> truths.apply(budget.forAnotherThread()),
                new Reasons(() -> afterwards(world, limits, truths)),
                found -> {
                    refuseTwoValues(found);
                    confirmations
                            .next()
                            .ifPresent(turn -> engine.confirm(world, found, turn, budget.forAnotherThread()));
                },
                threads);
    }

    /** Decides one matter of one subject, if it concerns it; of a large dossier, only what it depends on is looked at. */
    Optional<Decision> decide(Matter matter, PolicyFolder folder, Dossier dossier, Subject subject) {
        EarlierDecisions.refuseUnknown(folder, dossier);
        World world = World.of(rules, dossier, folder.parameters(), folder.indicators());
        Truths truths = new Findings(engine.evaluate(world, budget(world, Limits.DEFAULT), subject));
        return Decide.one(
                matter, rules.inForce(dossier.asOf()), world, subject, truths, reasons(world, Limits.DEFAULT));
    }

    /**
     * Begins to tell whether rules hold of some subjects of a dossier that was decided before it was edited: by programs where rules have
     * them, however small it is, which the engine confirms as it does those of large dossiers.
     *
     * @param derives whether derived measures may be others than before
     */
    Again again(World world, boolean derives) {
        Budget budget = budget(world, Limits.DEFAULT);
        Optional<Plan> programs = plan.get();
        if (programs.isEmpty()) {
            return new Again(new Findings(engine.evaluate(world, budget)), reasons(world, Limits.DEFAULT));
        }
        Function<Budget, Truths> truths = programs.get().on(world);
        Truths found = truths.apply(budget);
        if (derives) {
            refuseTwoValues(found);
        }
        confirmations.next().ifPresent(turn -> engine.confirm(world, found, turn, budget.forAnotherThread()));
        return new Again(found, new Reasons(() -> afterwards(world, Limits.DEFAULT, truths)));
    }

    /**
     * What decides again.
     *
     * @param reasons tell why
     */
    record Again(Truths truths, Reasons reasons) {}

    /** The reasons of what is decided on a world. */
    Reasons reasons(World world) {
        return reasons(world, Limits.DEFAULT);
    }

    /** How to evaluate a large dossier; none for another. */
    private Optional<Plan> plan(World world) {
        boolean isLarge = world.size() >= LARGE;
        boolean isMany = world.dossier().subjectCount() >= MANY_TO_RANK;
        return isLarge || isMany ? plan.get().filter(some -> isLarge || some.ranks()) : Optional.empty();
    }

    private void refuseTwoValues(Truths found) {
        Derived certain = new Derived();
        found.tellDerived(certain);
        certain.refuse(rules.rules());
    }

    private static Budget budget(World world, Limits limits) {
        return new Budget(limits, world.size(), System::nanoTime);
    }

    private Reasons reasons(World world, Limits limits) {
        return new Reasons(() -> new Reference(rules.rules(), world, unhurried(world, limits)));
    }

    private Reference afterwards(World world, Limits limits, Function<Budget, Truths> truths) {
        Truths found = truths.apply(unhurried(world, limits));
        return new Reference(rules.rules(), world, unhurried(world, limits), found);
    }

    /** Reasons may be asked for long after the evaluation, so that no clock runs. */
    private static Budget unhurried(World world, Limits limits) {
        return new Budget(limits, world.size(), () -> 0L);
    }
}

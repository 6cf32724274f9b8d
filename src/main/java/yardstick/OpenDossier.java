package yardstick;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.decision.DecisionTable;
import yardstick.decision.Reasons;
import yardstick.decision.Redecision;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Spread;
import yardstick.facts.DossierBuilder;
import yardstick.problem.Brief;
import yardstick.problem.InvalidInput;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;

/**
 * A dossier that a policy has decided and that is edited, fact by fact: each edit tells what is decided otherwise, and costs no more than to
 * decide again about those whom it can concern. What is refused changes nothing. Not for several threads at a time; the dossiers,
 * evaluations and decisions that it hands out never change.
 */
public final class OpenDossier {

    /** After so many edits decisions no longer hold on to what they were made from. */
    private static final int EDITS_KEPT = 100;

    private final CompiledRules compiled;
    private final Spread spread;
    private final DecisionTable table;
    private Policy policy;
    private World world;
    private Reasons reasons;
    private @Nullable Evaluation evaluation;
    private int edits;

    OpenDossier(Policy policy, CompiledRules compiled, Evaluation evaluation) {
        this.policy = policy;
        this.compiled = compiled;
        this.evaluation = evaluation;
        this.spread = Spread.of(policy.rules().rules(), policy.rules().derivedMeasures());
        this.world = world(policy, evaluation.dossier());
        this.reasons = compiled.reasons(world);
        this.table = new DecisionTable(policy.folder().matters(), evaluation.decisions(), evaluation.dossier());
    }

    private static World world(Policy policy, Dossier dossier) {
        return World.of(
                policy.rules(),
                dossier,
                policy.folder().parameters(),
                policy.folder().indicators());
    }

    /** The facts as they are now. */
    public Dossier dossier() {
        return world.dossier();
    }

    /** The policy, with parameters as they are now. */
    public Policy policy() {
        return policy;
    }

    /** What is decided of the facts as they are now: the same as if nothing had been decided before. */
    public Evaluation evaluation() {
        Evaluation known = evaluation;
        if (known == null) {
            known = new Evaluation(policy.folder(), dossier(), table.all(dossier(), reasons));
            evaluation = known;
            edits = 0;
        }
        return known;
    }

    /**
     * Adds facts, or puts them instead of those that cannot be there beside them, all or none.
     *
     * @param told hands over measures, attributes, milestones and difficulties
     * @return what is decided otherwise, by subject, then as the policy lists its matters
     * @throws InvalidInput with all problems that a file with these facts would have, or if the policy refuses the dossier with them
     * @throws IllegalArgumentException if something else is handed over
     */
    public List<Redecision> put(Consumer<DossierBuilder> told) {
        List<Fact> facts = DossierBuilder.further(dossier(), policy.folder().indicators(), told);
        Dossier edited = dossier();
        for (Fact fact : facts) {
            edited = edited.with(fact);
        }
        return edited(edited, facts, facts);
    }

    /**
     * Removes a measure, attribute, milestone or difficulty.
     *
     * @param fact of {@link #dossier()}
     * @return what is decided otherwise, by subject, then as the policy lists its matters
     * @throws InvalidInput if the policy refuses the dossier without it
     * @throws IllegalArgumentException if the dossier does not have it
     */
    public List<Redecision> remove(Fact fact) {
        return edited(dossier().without(fact), List.of(fact), List.of());
    }

    /**
     * Gives a parameter another value.
     *
     * @return what is decided otherwise, by subject, then as the policy lists its matters
     * @throws InvalidInput if the policy has no such parameter, its rules count with it and the value is no count, or the policy refuses
     *     the dossier with it
     */
    public List<Redecision> parameter(String name, BigDecimal value) {
        Policy other = policy.withParameters(Map.of(name, value));
        String read = other.folder().parameter(name).orElseThrow().name();
        return located(() -> become(other, world(other, dossier()), spread.by(read, dossier())));
    }

    private List<Redecision> edited(Dossier edited, List<Fact> concerned, List<Fact> added) {
        return located(() -> {
            World next = world.on(edited, added);
            Spread.Concerned by = spread.by(concerned, edited);
            table.addAsked(concerned, edited, by.subjects());
            return become(policy, next, by);
        });
    }

    private List<Redecision> become(Policy other, World next, Spread.Concerned by) {
        CompiledRules.Again again = compiled.again(next, by.derives());
        List<Redecision> others = table.decideAgain(
                by.subjects(),
                policy.rules().inForce(dossier().asOf()),
                next,
                again.truths(),
                reasons,
                again.reasons());
        policy = other;
        world = next;
        reasons = again.reasons();
        evaluation = null;
        if (++edits == EDITS_KEPT) {
            evaluation();
        }
        return others;
    }

    private List<Redecision> located(Supplier<List<Redecision>> edit) {
        try {
            return edit.get();
        } catch (InvalidInput refusal) {
            throw policy.folder().located(refusal);
        }
    }

    @Override
    public String toString() {
        return Brief.of("OpenDossier", policy.folder().id() + ", " + dossier());
    }
}

package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Derivation;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

/** A plan at work on one world, in one thread. */
final class Run implements Truths {

    private final Plan plan;
    private final World world;
    private final Budget budget;
    private final Object[] memory;
    /** The subjects asked about last, of which the next rule is asked too. */
    private SubjectBlock block = SubjectBlock.of();

    /**
     * Begins a run.
     *
     * @param memory what the parts of programs remember, by their cells
     */
    Run(Plan plan, World world, Budget budget, Object[] memory) {
        this.plan = plan;
        this.world = world;
        this.budget = budget;
        this.memory = memory;
    }

    @Override
    public Truth truth(Rule rule, Subject subject) {
        SubjectBlock one = SubjectBlock.of(subject);
        plan.program(rule).sift(one, 0, this);
        return one.truth(0);
    }

    @Override
    public @Nullable Truth term(String term, Subject subject, int back) {
        InferredTerm inferred = plan.term(term);
        return inferred == null || back >= inferred.periods(this) ? null : inferred.truth(subject, back, this);
    }

    @Override
    public void sift(Rule rule, int back, Subject[] subjects, Truth[] truths) {
        block = block.subjects() == subjects ? block : SubjectBlock.of(subjects);
        plan.program(rule).sift(block.with(truths), back, this);
    }

    @Override
    public List<Derivation> derived(Rule rule, Subject subject) {
        List<Derivation> all = new ArrayList<>(1);
        int periods = world.periods(rule);
        for (int back = 0; back < periods; back++) {
            List<Derivation> figures = new ArrayList<>(1);
            plan.deriving(rule).addTo(figures, subject, back, this);
            all.addAll(figures);
        }
        return all;
    }

    @Override
    public void tellDerived(Derived certain) {
        plan.derived().forEach(figure -> figure.tell(certain, this));
    }

    /** The frame of a rule that is asked about a period. */
    Object[] look(Rule rule, Cell<Object[]> frames, int back) {
        Object[] frame = frames.in(this);
        if (rule.periodSlot() >= 0) {
            frame[rule.periodSlot()] = world.periods().get(back);
        }
        return frame;
    }

    Object[] memory() {
        return memory;
    }

    World world() {
        return world;
    }

    Dossier dossier() {
        return world.dossier();
    }

    Budget budget() {
        return budget;
    }
}

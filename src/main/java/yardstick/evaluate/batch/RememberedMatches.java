package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Matches that depend on one designation alone: found once, then gone through for each subject with the tests that depend on more. */
final class RememberedMatches extends Step {

    private final Rule rule;
    private final Cell<Map<Subject, List<Kept>>> kept;
    private final Cell<List<Kept>> found;
    private final CompiledExpression designation;
    private final int[] slots;
    private final CompiledTest[] checks;
    private final Step next;
    private final Step find;

    /** What is found once, and what follows for each match. */
    RememberedMatches(StepChain chain, Layout layout, Rule rule, DividedMembers split, Step next) {
        this.rule = rule;
        this.kept = layout.shared(world -> new ConcurrentHashMap<>());
        this.found = layout.own(world -> new ArrayList<>());
        this.designation = CompiledExpression.of(split.designation());
        this.slots = split.patterns().stream().mapToInt(Pattern::slot).toArray();
        this.checks = CompiledTest.of(split.tests()).toArray(CompiledTest[]::new);
        this.next = next;
        this.find = chain.all(split.patterns(), keeping());
    }

    /** A match: the facts in its slots, and how certain it is. */
    static final class Kept {

        private final Object[] facts;
        private final Truth truth;

        Kept(Object[] facts, Truth truth) {
            this.facts = facts;
            this.truth = truth;
        }
    }

    private Step keeping() {
        return new Step() {
            @Override
            Truth match(Object[] frame, Truth before, Run run) {
                Object[] facts = new Object[slots.length];
                for (int i = 0; i < slots.length; i++) {
                    facts[i] = frame[slots[i]];
                }
                found.in(run).add(new Kept(facts, before));
                return Truth.FALSE;
            }
        };
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Subject subject = AskedSubjects.subject(designation.of(frame));
        Truth best = Truth.FALSE;
        for (Kept match : subject == null ? List.<Kept>of() : of(subject, frame, run)) {
            run.budget().step(rule);
            for (int i = 0; i < slots.length; i++) {
                frame[slots[i]] = match.facts[i];
            }
            Truth truth = CompiledTest.every(checks, before.and(match.truth), frame);
            if (truth != Truth.FALSE) {
                best = best.or(next.match(frame, truth, run));
            }
        }
        return best;
    }

    /** The matches that depend on a designation, looked for by the first run that asks. */
    private List<Kept> of(Subject designation, Object[] frame, Run run) {
        return kept.in(run).computeIfAbsent(designation, any -> find(frame, run));
    }

    private List<Kept> find(Object[] frame, Run run) {
        found.in(run).clear();
        find.match(frame, Truth.TRUE, run);
        return List.copyOf(found.in(run));
    }
}

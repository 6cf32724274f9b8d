package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/** A pattern: tries facts one by one. */
abstract class PatternStep extends Step {

    private final Rule rule;
    private final int slot;
    private final CompiledTest[] checks;
    private final Step next;

    PatternStep(Part part) {
        this.rule = part.rule();
        this.slot = part.slot();
        this.checks = part.checks().toArray(CompiledTest[]::new);
        this.next = part.next();
    }

    /**
     * What all patterns are made of.
     *
     * @param checks those that the choice of facts does not make needless
     */
    record Part(Rule rule, int slot, List<CompiledTest> checks, Step next) {}

    /** Goes on with one fact. */
    final Truth take(Object fact, Truth before, Object[] frame, Run run) {
        run.budget().step(rule);
        frame[slot] = fact;
        Truth truth = CompiledTest.every(checks, before, frame);
        if (truth == Truth.FALSE) {
            return truth;
        }
        run.budget().match(rule);
        return next.match(frame, truth, run);
    }
}

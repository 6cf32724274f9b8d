package yardstick.evaluate.batch;

import yardstick.rule.Truth;

/** A match of some conditions exists, or none does. */
final class GroupStep extends Step {

    private final Step conditions;
    private final boolean negated;
    private final Step next;

    GroupStep(Step conditions, boolean negated, Step next) {
        this.conditions = conditions;
        this.negated = negated;
        this.next = next;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Truth exists = conditions.match(frame, Truth.TRUE, run);
        Truth truth = before.and(negated ? exists.not() : exists);
        return truth == Truth.FALSE ? truth : next.match(frame, truth, run);
    }
}

package yardstick.evaluate.batch;

import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * Conditions that read of each other, or have no quicker program, asked of one subject after another.
 *
 * @param slot of the subject
 */
record JoinSieve(Cell<Object[]> frames, Rule rule, int slot, Step conditions) implements Sieve {

    @Override
    public void sift(SubjectBlock block, Run run) {
        Object[] frame = frames.in(run);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                run.budget().step(rule);
                frame[slot] = block.subject(i);
                block.lower(i, conditions.match(frame, Truth.TRUE, run));
            }
        }
    }
}

package yardstick.evaluate.batch;

import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * Conditions that read of each other, or have no quicker program, asked of one subject after another.
 *
 * @param program number of the rule's program
 * @param slot of the subject
 */
record JoinSieve(int program, Rule rule, int slot, Step conditions) implements Sieve {

    @Override
    public void sift(Block block, Run run) {
        Object[] frame = run.frame(program);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                run.step(rule);
                frame[slot] = block.subject(i);
                block.lower(i, conditions.match(frame, Truth.TRUE, run));
            }
        }
    }
}

package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Truth;

/** What a rule requires of the subject itself. */
final class SubjectSieve implements Sieve {

    private final Cell<Object[]> frames;
    private final int slot;
    private final CompiledTest[] checks;

    SubjectSieve(Cell<Object[]> frames, int slot, List<CompiledTest> checks) {
        this.frames = frames;
        this.slot = slot;
        this.checks = checks.toArray(CompiledTest[]::new);
    }

    @Override
    public void sift(SubjectBlock block, Run run) {
        Object[] frame = frames.in(run);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                frame[slot] = block.subject(i);
                block.lower(i, CompiledTest.every(checks, Truth.TRUE, frame));
            }
        }
    }
}

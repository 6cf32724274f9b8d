package yardstick.batch;

import java.util.List;
import yardstick.language.Truth;

/** What a rule requires of the subject itself. */
final class Own implements Sieve {

    private final int program;
    private final int slot;
    private final Check[] checks;

    Own(int program, int slot, List<Check> checks) {
        this.program = program;
        this.slot = slot;
        this.checks = checks.toArray(Check[]::new);
    }

    @Override
    public void sift(Block block, Run run) {
        Object[] frame = run.frame(program);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                frame[slot] = block.subject(i);
                block.lower(i, Check.every(checks, Truth.TRUE, frame));
            }
        }
    }
}

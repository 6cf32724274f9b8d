package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;

/** Functions over all matches of some conditions, and tests of their results. */
final class AccumulateStep extends Step {

    private final MemberResults results;
    private final int[] slots;
    private final CompiledTest[] checks;
    private final Step next;

    /** Functions, and what follows. */
    AccumulateStep(MemberResults results, List<SetFunction> functions, List<CompiledTest> checks, Step next) {
        this.results = results;
        this.slots = functions.stream().mapToInt(SetFunction::slot).toArray();
        this.checks = checks.toArray(CompiledTest[]::new);
        this.next = next;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Object[] found = results.of(frame, run);
        for (int i = 0; i < slots.length; i++) {
            frame[slots[i]] = found[i];
        }
        Truth truth = CompiledTest.every(checks, before, frame);
        return truth == Truth.FALSE ? truth : next.match(frame, truth, run);
    }
}

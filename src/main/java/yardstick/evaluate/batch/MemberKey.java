package yardstick.evaluate.batch;

import java.util.Arrays;
import java.util.List;
import yardstick.rule.Read;

/** What the members of a set depend on, by which what was found of them is remembered. */
final class MemberKey {

    private final CompiledExpression[] reads;

    MemberKey(List<Read> reads) {
        this.reads = reads.stream().map(CompiledExpression::of).toArray(CompiledExpression[]::new);
    }

    /** Equal for all whose members are the same. */
    Object of(Object[] frame) {
        if (reads.length == 1) {
            return reads[0].of(frame);
        }
        Object[] values = new Object[reads.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = reads[i].of(frame);
        }
        return Arrays.asList(values);
    }
}

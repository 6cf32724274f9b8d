package yardstick.evaluate.batch;

import org.jspecify.annotations.Nullable;
import yardstick.rule.Truth;

/**
 * Of which subjects a term holds, as far as any thread has found out. A byte for each, since a reference written into a large array
 * costs more, and the more so the more threads write.
 */
final class TermTable {

    private static final @Nullable Truth[] TRUTHS = {null, Truth.FALSE, Truth.UNKNOWN, Truth.TRUE};

    private final byte[] found;

    /** Nothing is known of so many subjects. */
    TermTable(int subjects) {
        found = new byte[subjects];
    }

    /** Whether the term holds of the subject of an ordinal; null where that is not known yet. */
    @Nullable
    Truth of(int ordinal) {
        return TRUTHS[found[ordinal]];
    }

    void add(int ordinal, Truth truth) {
        found[ordinal] = (byte) (truth == Truth.FALSE ? 1 : truth == Truth.UNKNOWN ? 2 : 3);
    }
}

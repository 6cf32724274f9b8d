package yardstick.policy;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Words;

/**
 * One rung of a ladder. Equality is written out, since what Java makes for a record at run time slows a cold start.
 *
 * @param code such as {@code EXIT}, the name that rules use
 */
public record Outcome(String code, Words title) {

    /** What a decision says where missing data leaves a stronger outcome possible; no ladder may list it. */
    public static final Outcome UNDETERMINED = new Outcome("UNDETERMINED", new Words("证据不足", "undetermined"));

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Outcome outcome && code.equals(outcome.code) && title.equals(outcome.title));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return Brief.of("Outcome", code);
    }
}

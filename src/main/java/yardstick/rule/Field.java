package yardstick.rule;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.number.Mark;

/**
 * A field of a fact that rules may read.
 *
 * @param role what the field is for
 * @param read its value of a fact: BigDecimal, String, Boolean, List of String, or Fact; null where it has none. It takes any object,
 *     since a cast to the interface of all facts is what would cost most in reading a field
 */
public record Field(String name, Type type, Role role, Function<Object, @Nullable Object> read) {

    /** What a field is for, and what it means that it has no value. */
    public enum Role {
        /** Says which fact it is; always there, or known not to be. */
        KEY,
        /** Says something about the fact; always there, or known not to be. */
        KNOWN,
        /** Says something about the fact; without a value it is not known. */
        KNOWABLE
    }

    /** What is read of a fact, or the mark that stands for nothing. */
    public Object value(Object fact) {
        Object value = read.apply(fact);
        return value != null ? value : role == Role.KNOWABLE ? Mark.UNKNOWN : Mark.ABSENT;
    }
}

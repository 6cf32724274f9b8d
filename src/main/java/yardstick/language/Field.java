package yardstick.language;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Fact;

/**
 * A field of a fact that rules may read.
 *
 * @param role what the field is for
 * @param read its value: BigDecimal, String, Boolean, List of String, or Fact; null where it has none
 */
public record Field(String name, Type type, Role role, Function<Fact, @Nullable Object> read) {

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
    public Object value(Fact fact) {
        Object value = read.apply(fact);
        return value != null ? value : role == Role.KNOWABLE ? Mark.UNKNOWN : Mark.ABSENT;
    }
}

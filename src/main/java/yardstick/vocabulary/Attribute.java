package yardstick.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;

/**
 * What a subject is said to be under one name, in a word: 属性, such as 类别 or 考核等次; an entry of {@code attributes}.
 *
 * @param of whose it is
 * @param name of the attribute, such as 类别
 * @param period that it holds in; null for one that holds in every period that has none of its own
 * @param back how many periods before {@code asOf}; negative for a later one, 0 without a period
 * @param value the word; null where not known
 * @param possible what the value can be where it is not known; empty where nothing says so
 */
public record Attribute(
        Subject of,
        String name,
        @Nullable Period period,
        int back,
        @Nullable String value,
        List<String> possible) implements Fact {

    /** The zone of the subject. */
    public @Nullable Zone zone() {
        return of.inZone();
    }

    /** The party of the subject. */
    public @Nullable Party party() {
        return of.ofParty();
    }

    /** The designation of the subject. */
    public @Nullable Designation designation() {
        return of.ofDesignation();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return Brief.of(
                "Attribute",
                of.ids() + " " + name + (period == null ? "" : "@" + period) + " = "
                        + (value == null ? "not known" : value));
    }
}

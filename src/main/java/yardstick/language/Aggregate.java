package yardstick.language;

import java.util.Set;

/**
 * The result of a function over a set of matches.
 *
 * @param value a number, a range, or a mark
 * @param unknowns the missing inputs of the members that are not known
 * @param readings what the certain members were read from
 */
public record Aggregate(Object value, Set<Input> unknowns, Set<Reading> readings) {

    /** A result without the story of its members. */
    public static Aggregate of(Object value) {
        return new Aggregate(value, Set.of(), Set.of());
    }
}

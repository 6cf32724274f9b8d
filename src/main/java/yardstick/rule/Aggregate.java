package yardstick.rule;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The result of a function over a set of matches.
 *
 * @param value a number, a range, or a mark
 * @param doubts the members for want of which it is not known
 * @param readings what the certain members were read from
 */
public record Aggregate(Object value, List<Doubt> doubts, Set<Reading> readings) {

    /** A result without the story of its members. */
    public static Aggregate of(Object value) {
        return new Aggregate(value, List.of(), Set.of());
    }

    /** The same result with only some of the doubts. */
    Aggregate keeping(Predicate<Doubt> some) {
        return new Aggregate(value, doubts.stream().filter(some).toList(), readings);
    }
}

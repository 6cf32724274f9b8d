package yardstick.evaluate.reference;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.rule.Input;

/**
 * What a measure of a subject comes to.
 *
 * @param value a decimal, a ratio, a range of what it may be, or a mark where nothing is known of it or where there is none
 * @param missing the inputs that keep it from being known
 */
public record Amount(Object value, Set<Input> missing) {

    /** A number that is one of several, each of which may be a range itself; at least one. */
    static Object either(List<Object> numbers, boolean optional) {
        Object low = Collections.min(numbers.stream().map(Numbers::low).toList(), Numbers::compare);
        Object high = Collections.max(numbers.stream().map(Numbers::high).toList(), Numbers::compare);
        return Range.of(low, high, optional || numbers.stream().allMatch(Range::isOptional));
    }
}

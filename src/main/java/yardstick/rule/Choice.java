package yardstick.rule;

import java.util.List;
import java.util.function.Predicate;

/**
 * A text that is not known but is one of some; what all of them agree on is known.
 *
 * @param texts two at least, none twice
 */
public record Choice(List<String> texts) {

    /** Whether something holds of the text that a value is or may be: certain only if it holds of all, or of none. */
    static Truth truth(Object value, Predicate<String> holds) {
        if (!(value instanceof Choice choice)) {
            return Truth.of(holds.test((String) value));
        }
        long holding = choice.texts.stream().filter(holds).count();
        return holding == 0 ? Truth.FALSE : holding == choice.texts.size() ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether two values, either a text or a choice, are the same text. */
    static Truth same(Object left, Object right) {
        if (left instanceof Choice choice && right instanceof Choice) {
            return choice.texts.stream().allMatch(text -> truth(right, text::equals) == Truth.FALSE)
                    ? Truth.FALSE
                    : Truth.UNKNOWN;
        }
        return left instanceof Choice ? truth(left, right::equals) : truth(right, left::equals);
    }
}

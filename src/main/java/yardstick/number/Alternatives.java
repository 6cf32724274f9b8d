package yardstick.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What a value is in each case of something that is not known, such as the weight of each class where the class is not known. Values of
 * the same cases are reckoned with case by case, so that 56, 48 and 48 stay these three and never mix.
 *
 * @param of what is not known; the same for all values that hang on it
 * @param values by case, at least two of them different
 */
public record Alternatives(Object of, Map<String, Object> values) {

    /** A value by case; the value itself where it is the same in all. */
    public static Object of(Object of, Map<String, ?> values) {
        List<Object> distinct = new ArrayList<>();
        for (Object value : values.values()) {
            if (distinct.stream().noneMatch(other -> isSame(other, value))) {
                distinct.add(value);
            }
        }
        return distinct.size() == 1 ? distinct.get(0) : new Alternatives(of, new TreeMap<>(values));
    }

    private static boolean isSame(Object one, Object other) {
        boolean numbers = Numbers.isExact(one) && Numbers.isExact(other);
        return numbers ? Numbers.compare(one, other) == 0 : one.equals(other);
    }

    /** What is made of some values, in each case where one of them has cases. */
    public static Object each(List<?> operands, Function<List<Object>, Object> made) {
        Alternatives first = operands.stream()
                .filter(Alternatives.class::isInstance)
                .map(Alternatives.class::cast)
                .findFirst()
                .orElse(null);
        if (first == null) {
            return made.apply(List.copyOf(operands));
        }
        Map<String, Object> all = new TreeMap<>();
        for (String name : first.values.keySet()) {
            List<Object> here =
                    operands.stream().map(value -> first.in(name, value)).toList();
            all.put(name, each(here, made));
        }
        return of(first.of, all);
    }

    private Object in(String name, Object value) {
        if (!(value instanceof Alternatives other)) {
            return value;
        }
        return other.of.equals(of)
                ? other.values.getOrDefault(name, Mark.UNKNOWN)
                : other.values.values().stream().anyMatch(List.class::isInstance) ? value : hull(value);
    }

    /** All that a value may be, whatever the case; the value itself where it has none. */
    public static Object hull(Object value) {
        return value instanceof Alternatives alternatives ? hull(alternatives.values.values()) : value;
    }

    /** All that one of some values may be; absent where there is none. */
    public static Object hull(Collection<Object> values) {
        List<Object> plain = values.stream().map(Alternatives::hull).toList();
        if (plain.stream().anyMatch(List.class::isInstance)) {
            return Mark.UNKNOWN;
        }
        List<Object> there =
                plain.stream().filter(value -> value != Mark.ABSENT).toList();
        if (there.isEmpty()) {
            return Mark.ABSENT;
        }
        List<Object> low = there.stream().map(Numbers::low).toList();
        List<Object> high = there.stream().map(Numbers::high).toList();
        boolean optional = there.size() < plain.size() || plain.stream().anyMatch(Range::isOptional);
        return Range.of(Collections.min(low, Numbers::compare), Collections.max(high, Numbers::compare), optional);
    }

    @Override
    public String toString() {
        return values.toString();
    }
}

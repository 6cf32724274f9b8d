package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.rule.Input;
import yardstick.rule.Relation;

/** What one figure is compared with, and hence the values at which something may change. */
public final class Thresholds {

    private final @Nullable Object value;
    private final Predicate<BigDecimal> possible;
    private final NavigableSet<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private boolean onlyEquality = true;
    private @Nullable String unit;

    /**
     * Nothing yet of a figure.
     *
     * @param possible whether a number can be its value
     */
    Thresholds(@Nullable Object value, Predicate<BigDecimal> possible) {
        this.value = value instanceof Mark || value instanceof Range ? null : value;
        this.possible = possible;
    }

    /** The figure as it is; null where it is missing. */
    @Nullable
    public Object value() {
        return value;
    }

    /** The unit of the parameter that it is compared with. */
    @Nullable
    public String unit() {
        return unit;
    }

    /** What a number is compared with. */
    NavigableSet<BigDecimal> numbers() {
        return numbers;
    }

    /** What is compared with a number that is not known may be settled at the ends of what that can be. */
    void compared(Object with, Relation relation, boolean size, @Nullable String unitOfParameter) {
        if (with instanceof String text) {
            texts.add(text);
            return;
        }
        if (with instanceof Range range) {
            Stream.of(range.low(), range.high())
                    .filter(Numbers::isExact)
                    .forEach(end -> compared(end, relation, size, unitOfParameter));
            return;
        }
        BigDecimal number = with instanceof BigDecimal decimal ? decimal : Totals.decimal(with);
        if (number != null) {
            numbers.add(number);
            onlyEquality &= !relation.ordering() && !size;
            unit = unitOfParameter == null ? unit : unitOfParameter;
        }
    }

    void elements(Object with) {
        if (with instanceof String text) {
            texts.add(text);
        } else if (with instanceof List<?> list) {
            list.forEach(element -> texts.add(String.valueOf(element)));
        }
    }

    /** The values other than its own at which something may change, nearest first. */
    List<Object> critical(Input input) {
        return input instanceof Input.Property property
                ? ZoneValues.critical(property, this, texts)
                : nearestFirst(candidates());
    }

    /** Whether the figure can have this value. */
    boolean canBe(BigDecimal number) {
        return possible.test(number);
    }

    /** Of values of the figure, those that it can have other than its own, nearest first. */
    List<Object> nearestFirst(NavigableSet<BigDecimal> values) {
        BigDecimal own = own();
        return values.stream()
                .filter(each -> own == null || each.compareTo(own) != 0)
                .filter(possible)
                .sorted(Comparator.comparing(each -> Distance.between(own, each)))
                .map(Object.class::cast)
                .toList();
    }

    private @Nullable BigDecimal own() {
        return value instanceof BigDecimal number ? number : null;
    }

    private NavigableSet<BigDecimal> candidates() {
        NavigableSet<BigDecimal> candidates = new TreeSet<>();
        if (isYesOrNo()) {
            candidates.add(BigDecimal.ZERO);
            candidates.add(BigDecimal.ONE);
            return candidates;
        }
        BigDecimal own = own();
        for (BigDecimal threshold : numbers) {
            BigDecimal step = Distance.step(own, threshold);
            int side = own == null ? 0 : own.compareTo(threshold);
            candidates.add(threshold);
            if (side >= 0) {
                candidates.add(threshold.subtract(step));
            }
            if (side <= 0) {
                candidates.add(threshold.add(step));
            }
        }
        return candidates;
    }

    /** Whether it is only asked whether the figure is 0 or 1. */
    boolean isYesOrNo() {
        BigDecimal own = own();
        return onlyEquality
                && !numbers.isEmpty()
                && numbers.stream().allMatch(Thresholds::isBit)
                && (own == null || isBit(own));
    }

    private static boolean isBit(BigDecimal number) {
        return number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0;
    }
}

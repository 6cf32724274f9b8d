package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.rule.Input;
import yardstick.rule.Mark;
import yardstick.rule.Relation;

/** What one figure is compared with, and hence the values at which something may change. */
public final class Thresholds {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private final @Nullable Object value;
    private final NavigableSet<BigDecimal> numbers = new TreeSet<>();
    private final Set<String> texts = new LinkedHashSet<>();
    private boolean onlyEquality = true;
    private @Nullable String unit;

    Thresholds(@Nullable Object value) {
        this.value = value instanceof Mark ? null : value;
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

    void compared(Object with, Relation relation, boolean size, @Nullable String unitOfParameter) {
        if (with instanceof String text) {
            texts.add(text);
        } else if (number(with) != null) {
            numbers.add(number(with));
            onlyEquality &= !relation.ordering() && !size;
            unit = unitOfParameter == null ? unit : unitOfParameter;
        }
    }

    private static @Nullable BigDecimal number(Object value) {
        return value instanceof BigDecimal decimal ? decimal : Totals.decimal(value);
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
        List<Object> critical = new ArrayList<>();
        if (input instanceof Input.Attribute attribute) {
            critical.addAll(ZoneValues.critical(attribute, this, texts));
        } else {
            BigDecimal own = value instanceof BigDecimal number ? number : null;
            candidates(own, input instanceof Input.Progress).stream()
                    .filter(candidate -> own == null || candidate.compareTo(own) != 0)
                    .sorted(java.util.Comparator.comparing((BigDecimal candidate) -> Distance.between(own, candidate))
                            .thenComparing(candidate -> candidate))
                    .forEach(critical::add);
        }
        return critical;
    }

    private NavigableSet<BigDecimal> candidates(@Nullable BigDecimal own, boolean progress) {
        NavigableSet<BigDecimal> candidates = new TreeSet<>();
        if (isYesOrNo(own)) {
            candidates.add(BigDecimal.ZERO);
            candidates.add(BigDecimal.ONE);
            return candidates;
        }
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
        if (progress) {
            candidates.removeIf(candidate -> candidate.signum() < 0 || candidate.compareTo(FULL) > 0);
        }
        return candidates;
    }

    /** Whether it is only asked whether the figure is 0 or 1. */
    boolean isYesOrNo() {
        return isYesOrNo(value instanceof BigDecimal own ? own : null);
    }

    private boolean isYesOrNo(@Nullable BigDecimal own) {
        return onlyEquality
                && numbers.stream().allMatch(Thresholds::isBit)
                && !numbers.isEmpty()
                && (own == null || isBit(own));
    }

    private static boolean isBit(BigDecimal number) {
        return number.signum() == 0 || number.compareTo(BigDecimal.ONE) == 0;
    }
}

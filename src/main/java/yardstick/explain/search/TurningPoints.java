package yardstick.explain.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.explain.account.Setting;
import yardstick.rule.Input;

/**
 * The values at which something may change: what each figure is compared with by itself, and what several are compared with together.
 *
 * @param thresholds of each figure that matters
 * @param balances of sums of figures
 * @param changeable the figures that may be changed
 */
public record TurningPoints(Map<Input, Thresholds> thresholds, List<Balance> balances, Set<Input> changeable) {

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    /** So many sums are followed when figures are taken out of them one by one. */
    private static final int MOST_SUMS = 160;

    /** More digits after the point are not looked at where figures have to come to the very number. */
    private static final int MOST_DIGITS = 12;

    /** The same, with fewer figures that may be changed. */
    TurningPoints changing(Set<Input> figures) {
        return new TurningPoints(thresholds, balances, figures);
    }

    /** A figure as it is; null where it is missing. */
    @Nullable
    public Object value(Input input) {
        Thresholds known = thresholds.get(input);
        return known == null ? null : known.value();
    }

    /** Whether a figure is compared with anything. */
    boolean turns(Input input) {
        Thresholds known = thresholds.get(input);
        return (known != null && !known.critical(input).isEmpty())
                || balances.stream()
                        .anyMatch(balance -> balance.sum().weight(input).signum() != 0);
    }

    /** The figures that are compared together with one. */
    Set<Input> addedTo(Input input) {
        Set<Input> others = new TreeSet<>(Input.ORDER);
        for (Balance balance : balances) {
            if (balance.sum().weight(input).signum() != 0) {
                others.addAll(balance.sum().weights().keySet());
            }
        }
        others.remove(input);
        return others;
    }

    /** Whether a figure is set to a value that counts by itself, not only together with other figures. */
    boolean isByItself(Setting setting) {
        Thresholds known = thresholds.get(setting.input());
        return known != null
                && known.critical(setting.input()).stream()
                        .anyMatch(value -> Distance.between(value, setting.to()).signum() == 0);
    }

    /** The values of a figure at which something may change, all others as they are. */
    public List<Object> critical(Input input) {
        return critical(input, List.of(), List.of());
    }

    /**
     * The values of a figure, other than its own, at which something may change, nearest first.
     *
     * @param settled figures that have been set
     * @param later figures that are going to be
     */
    List<Object> critical(Input input, List<Setting> settled, List<Input> later) {
        Thresholds known = thresholds.get(input);
        List<Object> alone = known == null ? List.of() : known.critical(input);
        boolean number = value(input) == null || value(input) instanceof BigDecimal;
        if (input instanceof Input.Attribute || !number || (known != null && known.isYesOrNo())) {
            return alone;
        }
        NavigableSet<BigDecimal> together = new TreeSet<>();
        List<Balance> sums = open(settled, input, later);
        evenly(input, sums, together);
        for (Balance sum : reduced(sums, input, later)) {
            near(input, sum, together);
        }
        return merged(input, alone, together);
    }

    private List<Object> merged(Input input, List<Object> alone, NavigableSet<BigDecimal> together) {
        BigDecimal own = value(input) instanceof BigDecimal number ? number : null;
        alone.forEach(value -> together.removeIf(other -> other.compareTo((BigDecimal) value) == 0));
        if (together.isEmpty() && !alone.isEmpty()) {
            return alone;
        }
        List<BigDecimal> all = new ArrayList<>(together);
        alone.forEach(value -> all.add((BigDecimal) value));
        all.removeIf(value -> own != null && value.compareTo(own) == 0);
        all.removeIf(value -> input instanceof Input.Progress && (value.signum() < 0 || value.compareTo(FULL) > 0));
        all.sort(Comparator.comparing((BigDecimal value) -> Distance.between(own, value))
                .thenComparing(Comparator.naturalOrder()));
        return List.copyOf(all);
    }

    /** The sums with the figure or one of those set later, with all other figures put in. */
    private List<Balance> open(List<Setting> settled, Input input, List<Input> later) {
        Map<Input, Object> set = new HashMap<>();
        settled.forEach(setting -> set.put(setting.input(), Optional.ofNullable(setting.to())));
        Set<Balance> open = new LinkedHashSet<>();
        for (Balance balance : balances) {
            LinearForm left = balance.sum().with(figure -> {
                if (figure.equals(input) || later.contains(figure)) {
                    return Optional.empty();
                }
                Object value = set.containsKey(figure) ? ((Optional<?>) set.get(figure)).orElse(null) : value(figure);
                return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
            });
            boolean known =
                    left.weights().keySet().stream().allMatch(figure -> figure.equals(input) || later.contains(figure));
            if (known && !left.isConstant()) {
                open.add(new Balance(left, balance.sameness()));
            }
        }
        return List.copyOf(open);
    }

    /** Where several missing figures are added up, the value at which each of them has the same share. */
    private void evenly(Input input, Collection<Balance> sums, Set<BigDecimal> values) {
        for (Balance balance : sums) {
            LinearForm missing = balance.sum()
                    .with(figure ->
                            value(figure) instanceof BigDecimal number ? Optional.of(number) : Optional.empty());
            if (missing.weight(input).signum() != 0 && missing.weights().size() > 1) {
                missing.evenRoot(balance.sum().scale()).ifPresent(values::add);
            }
        }
    }

    /** The sums of the figure alone that follow once those set later are taken out one by one. */
    private List<Balance> reduced(List<Balance> sums, Input input, List<Input> later) {
        List<Balance> left = new ArrayList<>(sums);
        for (Input figure : later) {
            List<Balance> with = new ArrayList<>();
            List<Balance> without = new ArrayList<>();
            left.forEach(each -> (each.sum().weight(figure).signum() == 0 ? without : with).add(each));
            bounds(figure).forEach(bound -> with.add(new Balance(bound, false)));
            Set<Balance> next = new LinkedHashSet<>(without);
            for (int i = 0; i < with.size(); i++) {
                for (int k = i + 1; k < with.size() && next.size() < MOST_SUMS; k++) {
                    LinearForm both =
                            with.get(i).sum().without(figure, with.get(k).sum());
                    if (!both.isConstant()) {
                        next.add(new Balance(
                                both, with.get(i).sameness() || with.get(k).sameness()));
                    }
                }
            }
            left = List.copyOf(next);
        }
        return left.stream()
                .filter(each -> each.sum().weight(input).signum() != 0)
                .toList();
    }

    /** A figure held at its own value, or at what it is compared with by itself. */
    private List<LinearForm> bounds(Input figure) {
        List<LinearForm> bounds = new ArrayList<>();
        Thresholds known = thresholds.get(figure);
        List<Object> values = new ArrayList<>(known == null ? List.of() : known.critical(figure));
        if (value(figure) != null) {
            values.add(value(figure));
        }
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                bounds.add(LinearForm.of(figure, number).minus(LinearForm.of(number)));
            }
        }
        return bounds;
    }

    /** The values of the figure around the one at which the sum is zero, in the steps in which the figures are written. */
    private void near(Input input, Balance balance, Set<BigDecimal> values) {
        int digits = digits(input, balance.sum());
        if (digits > MOST_DIGITS) {
            return;
        }
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal low = balance.sum().root(input, digits, RoundingMode.FLOOR);
        BigDecimal high = balance.sum().root(input, digits, RoundingMode.CEILING);
        values.add(low);
        values.add(high);
        if (low.compareTo(high) == 0) {
            values.add(low.subtract(step));
            values.add(high.add(step));
        } else if (balance.sameness()) {
            values.add(balance.sum()
                    .root(input, MOST_DIGITS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros());
        }
    }

    private int digits(Input input, LinearForm sum) {
        return Math.max(sum.scale(), value(input) instanceof BigDecimal own ? own.scale() : 0);
    }

    /** The step in which a figure is moved. */
    BigDecimal step(Input input) {
        int digits = value(input) instanceof BigDecimal own ? Math.max(0, own.scale()) : 0;
        for (Balance balance : balances) {
            if (balance.sum().weight(input).signum() != 0) {
                digits = Math.max(digits, balance.sum().scale());
            }
        }
        Thresholds known = thresholds.get(input);
        if (known != null) {
            for (BigDecimal number : known.numbers()) {
                digits = Math.max(digits, number.scale());
            }
        }
        return BigDecimal.ONE.movePointLeft(digits);
    }
}

package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
 * The values of figures at which something may change: those that each is compared with by itself, and those at which sums of several
 * pass zero.
 *
 * @param thresholds of each figure that matters
 * @param balances of sums of figures
 * @param changeable the figures that may be changed
 */
public record TurningPoints(Map<Input, Thresholds> thresholds, List<Balance> balances, Set<Input> changeable) {

    /** So many sums are followed when figures are taken out of them one by one. */
    private static final int MOST_SUMS = 160;

    private static final Thresholds NONE = new Thresholds(null, any -> true);

    /** The same, with fewer figures that may be changed. */
    TurningPoints changing(Set<Input> figures) {
        return new TurningPoints(thresholds, balances, figures);
    }

    private Thresholds known(Input input) {
        return thresholds.getOrDefault(input, NONE);
    }

    /** A figure as it is; null where it is missing. */
    @Nullable
    public Object value(Input input) {
        return known(input).value();
    }

    /** Whether a figure can have this value at all. */
    boolean canBe(Input input, BigDecimal value) {
        return known(input).canBe(value);
    }

    private static Optional<BigDecimal> number(@Nullable Object value) {
        return value instanceof BigDecimal number ? Optional.of(number) : Optional.empty();
    }

    /** The values of a figure that count by themselves, nearest first. */
    private List<Object> alone(Input input) {
        return thresholds.containsKey(input) ? known(input).critical(input) : List.of();
    }

    /** Whether a figure is compared with anything. */
    boolean turns(Input input) {
        return !alone(input).isEmpty() || balances.stream().anyMatch(balance -> balance.has(input));
    }

    /** The figures that are compared together with one. */
    Set<Input> addedTo(Input input) {
        Set<Input> others = new TreeSet<>(Input.ORDER);
        balances.stream()
                .filter(balance -> balance.has(input))
                .forEach(balance -> others.addAll(balance.sum().weights().keySet()));
        others.remove(input);
        return others;
    }

    /** Whether a figure is set to a value that counts by itself, not only together with other figures. */
    boolean isByItself(Setting setting) {
        return alone(setting.input()).stream()
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
        List<Object> alone = alone(input);
        if (input instanceof Input.Property || known(input).isYesOrNo()) {
            return alone;
        }
        NavigableSet<BigDecimal> values = new TreeSet<>();
        alone.forEach(value -> values.add((BigDecimal) value));
        Set<Balance> open = open(settled, input, later);
        addEvenShares(input, open, values);
        int scale = number(value(input)).map(BigDecimal::scale).orElse(0);
        for (Balance balance : without(later, open)) {
            if (balance.has(input)) {
                balance.addRoots(input, Math.max(balance.sum().scale(), scale), values);
            }
        }
        return known(input).nearestFirst(values);
    }

    /** The sums of the figure and of those set later, with the values of all other figures put in. */
    private Set<Balance> open(List<Setting> settled, Input input, List<Input> later) {
        Map<Input, Optional<BigDecimal>> given = new HashMap<>();
        settled.forEach(setting -> given.put(setting.input(), number(setting.to())));
        Set<Input> free = new HashSet<>(later);
        free.add(input);
        Set<Balance> open = new LinkedHashSet<>();
        for (Balance balance : balances) {
            LinearForm left = balance.sum()
                    .with(figure -> free.contains(figure)
                            ? Optional.empty()
                            : given.getOrDefault(figure, number(value(figure))));
            if (!left.isConstant() && free.containsAll(left.weights().keySet())) {
                open.add(new Balance(left, balance.sameness()));
            }
        }
        return open;
    }

    /** Where several missing figures are added up, the value at which each of them has the same share. */
    private void addEvenShares(Input input, Set<Balance> sums, Set<BigDecimal> values) {
        for (Balance balance : sums) {
            LinearForm missing = balance.sum().with(figure -> number(value(figure)));
            if (missing.weight(input).signum() != 0 && missing.weights().size() > 1) {
                missing.evenRoot(balance.sum().scale()).ifPresent(values::add);
            }
        }
    }

    /** The sums that follow once figures are taken out of them one by one. */
    private Set<Balance> without(List<Input> figures, Set<Balance> sums) {
        Set<Balance> left = sums;
        for (Input figure : figures) {
            List<Balance> with = new ArrayList<>();
            Set<Balance> next = new LinkedHashSet<>();
            left.forEach(each -> (each.has(figure) ? with : next).add(each));
            with.addAll(bounds(figure));
            for (int i = 0; i < with.size(); i++) {
                for (int k = i + 1; k < with.size() && next.size() < MOST_SUMS; k++) {
                    Balance both = with.get(i).without(figure, with.get(k));
                    if (!both.sum().isConstant()) {
                        next.add(both);
                    }
                }
            }
            left = next;
        }
        return left;
    }

    /** A figure held at what it is compared with by itself, or at its own value. */
    private List<Balance> bounds(Input figure) {
        List<Balance> bounds = new ArrayList<>();
        List<@Nullable Object> values = new ArrayList<>(alone(figure));
        values.add(value(figure));
        for (Object value : values) {
            if (value instanceof BigDecimal number) {
                bounds.add(new Balance(LinearForm.of(figure, number).minus(LinearForm.of(number)), false));
            }
        }
        return bounds;
    }

    /** The step in which a figure is moved. */
    BigDecimal step(Input input) {
        int digits = number(value(input)).map(BigDecimal::scale).orElse(0);
        for (Balance balance : balances) {
            digits = balance.has(input) ? Math.max(digits, balance.sum().scale()) : digits;
        }
        for (BigDecimal number : known(input).numbers()) {
            digits = Math.max(digits, number.scale());
        }
        return BigDecimal.ONE.movePointLeft(Math.max(0, digits));
    }
}

package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.explain.account.Setting;
import yardstick.rule.Input;

/**
 * Picks, of several ways to set the same figures, those that move none further than needed (the Pareto front of their moves). Where figures make good for each other in
 * a sum, there are many such ways; of those that go as far as a threshold allows, the one that moves the figures least altogether
 * and asks of missing ones most evenly.
 */
final class LeastMoves {

    private final Map<Input, NavigableSet<BigDecimal>> supplied = new TreeMap<>(Input.ORDER);

    private LeastMoves(List<List<Setting>> ways) {
        for (List<Setting> way : ways) {
            for (Setting setting : way) {
                if (setting.from() == null && setting.to() instanceof BigDecimal number) {
                    supplied.computeIfAbsent(setting.input(), any -> new TreeSet<>())
                            .add(number);
                }
            }
        }
    }

    static List<List<Setting>> of(List<List<Setting>> ways, TurningPoints turns) {
        LeastMoves moves = new LeastMoves(ways);
        List<List<Setting>> least = new ArrayList<>(ways);
        least.removeIf(way -> ways.stream().anyMatch(other -> moves.isNearer(other, way)));
        Comparator<List<Setting>> shorter =
                Comparator.comparing(moves::altogether).thenComparing(moves::furthest);
        Optional<List<Setting>> shared = least.stream()
                .filter(way -> !way.stream().allMatch(turns::isByItself))
                .min(shorter);
        least.removeIf(way -> !way.stream().allMatch(turns::isByItself) && !way.equals(shared.orElse(way)));
        return least;
    }

    private BigDecimal altogether(List<Setting> way) {
        return way.stream().map(this::moved).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of the figures supplied, the one that is asked for most beyond the least. */
    private BigDecimal furthest(List<Setting> way) {
        return way.stream()
                .filter(setting -> setting.from() == null)
                .map(this::moved)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private boolean isNearer(List<Setting> one, List<Setting> other) {
        boolean nearer = false;
        for (int i = 0; i < one.size(); i++) {
            int order = moved(one.get(i)).compareTo(moved(other.get(i)));
            if (order > 0) {
                return false;
            }
            nearer |= order < 0;
        }
        return nearer;
    }

    /** How far a figure is moved; one that was missing, from the least that is asked of it. */
    private BigDecimal moved(Setting setting) {
        @Nullable Object from = setting.from();
        if (from == null && setting.to() instanceof BigDecimal) {
            from = supplied.getOrDefault(setting.input(), new TreeSet<>()).first();
        }
        return Distance.between(from, setting.to());
    }
}

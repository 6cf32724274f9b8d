package yardstick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.language.Input;

/** Picks, of several ways to set the same figures, those that move none further than needed. */
final class Nearer {

    private final Map<Input, NavigableSet<BigDecimal>> supplied = new TreeMap<>(Input.ORDER);

    private Nearer(List<List<Setting>> ways) {
        for (List<Setting> way : ways) {
            for (Setting setting : way) {
                if (setting.from() == null && setting.to() instanceof BigDecimal number) {
                    supplied.computeIfAbsent(setting.input(), any -> new TreeSet<>())
                            .add(number);
                }
            }
        }
    }

    static List<List<Setting>> least(List<List<Setting>> ways) {
        Nearer nearer = new Nearer(ways);
        List<List<Setting>> least = new ArrayList<>();
        for (List<Setting> way : ways) {
            if (ways.stream().noneMatch(other -> nearer.isNearer(other, way))) {
                least.add(way);
            }
        }
        return least;
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

package yardstick.report.sweep;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;

/**
 * The table of a sweep for one matter: a row per point, a column per parameter, outcome, and for what changes.
 *
 * @param changes how many decisions are others than at the point before, by point; with several parameters, than at any
 *     neighbour before
 */
record SweepTable(SweepWords words, Matter matter, Map<Integer, Integer> changes) {

    static SweepTable of(SweepWords words, Matter matter) {
        Map<Integer, Integer> changes = new HashMap<>();
        for (SweepFlip flip : words.sweep().flips()) {
            if (flip.matter().equals(matter)) {
                flip.at().forEach(point -> changes.merge(point.index(), 1, Integer::sum));
            }
        }
        return new SweepTable(words, matter, changes);
    }

    /** The outcomes of the matter, the strongest first. */
    Set<Outcome> outcomes() {
        return counts(words.sweep().points().get(0)).keySet();
    }

    List<String> headings() {
        Sweep sweep = words.sweep();
        List<String> headings = new ArrayList<>();
        sweep.axes().forEach(axis -> headings.add(words.name(axis)));
        outcomes().forEach(outcome -> headings.add(words.outcome(outcome)));
        headings.add(words.in("变化", "changes"));
        headings.add("");
        return headings;
    }

    /** The cells of a row; figures that are 0 among the changes stay empty. */
    List<String> cells(SweepPoint point) {
        List<String> cells = new ArrayList<>();
        point.values().forEach(value -> cells.add(value.toPlainString()));
        counts(point).values().forEach(count -> cells.add(Integer.toString(count)));
        int changed = changes.getOrDefault(point.index(), 0);
        cells.add(changed == 0 ? "" : Integer.toString(changed));
        cells.add(point.current() ? words.in("← 现值", "← now") : "");
        return cells;
    }

    private Map<Outcome, Integer> counts(SweepPoint point) {
        return point.counts().getOrDefault(matter, Map.of());
    }
}

package yardstick.facts;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;

/** The measures that are given as true or false, of which each name should mean a fact that holds or not, and no score. */
final class YesNoMeasures {

    private final Map<String, Location> firsts = new LinkedHashMap<>();
    private final Map<String, Integer> more = new LinkedHashMap<>();

    void see(String name, Entry entry, WrittenValue value) {
        if (more.merge(name, 1, Integer::sum) == 1) {
            EntryPlace place = entry.place();
            firsts.put(name, new Location(place.file(), value.line(), value.column(), place.pointer("value")));
        }
    }

    /** Where each name stands first with true or false; the line is not known where nothing else was worth a word. */
    Map<String, Location> firsts() {
        return firsts;
    }

    /** Warns of names that have other numbers than 0 and 1 as well. */
    void tellMixed(Iterable<Rows.MeasureRow> measures, Problems problems) {
        firsts.forEach((name, place) -> {
            BigDecimal number = score(name, measures);
            if (number != null) {
                problems.add(
                        NumberComplaint.truthAmongScores(name, number).andMore(more.getOrDefault(name, 1) - 1), place);
            }
        });
    }

    private static @Nullable BigDecimal score(String name, Iterable<Rows.MeasureRow> measures) {
        for (Rows.MeasureRow row : measures) {
            if (row.amount() instanceof BigDecimal value && row.name().equals(name) && isScore(value)) {
                return value;
            }
        }
        return null;
    }

    /** Whether a number is none that true or false counts as. */
    private static boolean isScore(BigDecimal number) {
        return number.signum() != 0 && number.compareTo(BigDecimal.ONE) != 0;
    }
}

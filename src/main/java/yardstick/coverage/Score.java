package yardstick.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How much cases show of some parts of rules.
 *
 * @param shown how many goals some case shows, each of each part
 * @param feasible how many some case can show
 */
public record Score(int shown, int feasible) {

    /** Of all parts together. */
    public static Score of(List<Item> items) {
        int feasible = items.stream().mapToInt(item -> item.feasible().size()).sum();
        int missing = items.stream().mapToInt(item -> item.missing().size()).sum();
        return new Score(feasible - missing, feasible);
    }

    /** Whether nothing is missing. */
    public boolean isFull() {
        return shown == feasible;
    }

    /** The percentage with one digit after the point, never more than it is; 100 where nothing can be shown. */
    public BigDecimal percent() {
        double percent = feasible == 0 ? 100 : 100.0 * shown / feasible;
        return BigDecimal.valueOf(percent).setScale(1, RoundingMode.DOWN);
    }

    /** Such as {@code 3/4}. */
    @Override
    public String toString() {
        return shown + "/" + feasible;
    }
}

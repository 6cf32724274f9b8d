package yardstick.explain.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How far a figure is moved. */
public final class Distance {

    private Distance() {}

    /** How far it is from one value to another of the same type; from a missing one, how much has to be there. */
    public static BigDecimal between(@Nullable Object from, @Nullable Object to) {
        if (from instanceof BigDecimal a && to instanceof BigDecimal b) {
            return b.subtract(a).abs();
        }
        if (from instanceof List<?> a && to instanceof List<?> b) {
            Set<Object> onlyIn = new HashSet<>(a);
            Set<Object> added = new HashSet<>(b);
            onlyIn.removeAll(b);
            added.removeAll(a);
            return BigDecimal.valueOf((long) onlyIn.size() + added.size());
        }
        if (from == null) {
            return to instanceof List<?> list ? BigDecimal.valueOf(list.size()) : BigDecimal.ZERO;
        }
        return BigDecimal.ONE;
    }

    /** The smallest step that figures written like these two take. */
    static BigDecimal step(@Nullable BigDecimal figure, BigDecimal threshold) {
        int scale = Math.max(0, Math.max(figure == null ? 0 : figure.scale(), threshold.scale()));
        return BigDecimal.ONE.movePointLeft(scale);
    }

    /** A distance in per cent of the figure to be reached, to one digit after the point. */
    public static BigDecimal percent(BigDecimal from, BigDecimal to) {
        BigDecimal base = to.signum() == 0 ? from.abs() : to.abs();
        return base.signum() == 0
                ? BigDecimal.ZERO
                : to.subtract(from).abs().movePointRight(2).divide(base, 1, RoundingMode.HALF_UP);
    }
}

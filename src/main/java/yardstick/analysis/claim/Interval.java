package yardstick.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbers between two ends.
 *
 * @param low the lower end; null where there is none
 * @param lowIn whether the lower end belongs to it
 * @param high the upper end; null where there is none
 * @param highIn whether the upper end belongs to it
 */
public record Interval(
        @Nullable Fraction low, boolean lowIn, @Nullable Fraction high, boolean highIn) {

    static final Interval ALL = new Interval(null, false, null, false);

    static Interval from(Fraction low, boolean lowIn) {
        return new Interval(low, lowIn, null, false);
    }

    static Interval to(Fraction high, boolean highIn) {
        return new Interval(null, false, high, highIn);
    }

    public static Interval between(long low, long high) {
        return new Interval(Fraction.of(low), true, Fraction.of(high), true);
    }

    public boolean isEmpty() {
        if (low == null || high == null) {
            return false;
        }
        int order = low.compareTo(high);
        return order > 0 || (order == 0 && !(lowIn && highIn));
    }

    boolean isPoint() {
        return low != null && low.equals(high);
    }

    /** What belongs to both. */
    Interval and(Interval other) {
        boolean otherLow = low == null || (other.low != null && isInner(low, lowIn, other.low, other.lowIn, 1));
        boolean otherHigh = high == null || (other.high != null && isInner(high, highIn, other.high, other.highIn, -1));
        return new Interval(
                otherLow ? other.low : low,
                otherLow ? other.lowIn : lowIn,
                otherHigh ? other.high : high,
                otherHigh ? other.highIn : highIn);
    }

    private static boolean isInner(Fraction end, boolean in, Fraction other, boolean otherIn, int direction) {
        int order = other.compareTo(end) * direction;
        return order > 0 || (order == 0 && in && !otherIn);
    }

    /** What does not belong to it, from low to high. */
    List<Interval> outside() {
        List<Interval> outside = new ArrayList<>();
        if (low != null) {
            outside.add(to(low, !lowIn));
        }
        if (high != null) {
            outside.add(from(high, !highIn));
        }
        return outside;
    }

    /** The same whole numbers, with ends that belong to them. */
    public Interval whole() {
        Fraction from = low == null ? null : low.isWhole() && !lowIn ? low.plus(Fraction.ONE) : low.ceiling();
        Fraction to =
                high == null ? null : high.isWhole() && !highIn ? high.plus(Fraction.ONE.negated()) : high.floor();
        return new Interval(from, from != null, to, to != null);
    }

    @Override
    public String toString() {
        if (isPoint()) {
            return String.valueOf(low);
        }
        return (lowIn ? "[" : "(") + (low == null ? "-∞" : low) + ", " + (high == null ? "∞" : high)
                + (highIn ? "]" : ")");
    }
}

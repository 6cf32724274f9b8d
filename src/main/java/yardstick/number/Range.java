package yardstick.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number of which only the bounds are known: a count of which some members are not known to match, the greatest of a set of which
 * some members are not known.
 *
 * @param low the least that it can be, or {@link Endless#BELOW}
 * @param high the most that it can be, or {@link Endless#ABOVE}
 * @param optional whether it may also turn out not to be there, as the greatest of a set does that turns out to be empty
 */
public record Range(Object low, Object high, boolean optional) {

    /** Of a number that may be any, if it is there at all. */
    public static final Range ANY_OR_NONE = new Range(Endless.BELOW, Endless.ABOVE, true);

    /** A number between bounds of which either may be null, so that nothing bounds it there. */
    public static Object between(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        return of(low == null ? Endless.BELOW : low, high == null ? Endless.ABOVE : high);
    }

    /** The same bounds of a number that is there. */
    public Object there() {
        return of(low, high);
    }

    /** A number between bounds that is there. */
    public static Object of(Object low, Object high) {
        return of(low, high, false);
    }

    /** A number between bounds: the number itself if they are the same, just unknown if there are none. */
    public static Object of(Object low, Object high, boolean optional) {
        if (optional) {
            return new Range(low, high, true);
        }
        if (low == Endless.BELOW && high == Endless.ABOVE) {
            return Mark.UNKNOWN;
        }
        return Numbers.compare(low, high) == 0 ? low : new Range(low, high, false);
    }

    /** Whether a value may turn out not to be there, though it is not known not to be. */
    public static boolean isOptional(Object value) {
        return value instanceof Range range && range.optional;
    }

    /** The bounds, as {@code 2…5}; an end that is open stays blank. */
    @Override
    public String toString() {
        return (low == Endless.BELOW ? "" : low) + "…" + (high == Endless.ABOVE ? "" : high);
    }
}

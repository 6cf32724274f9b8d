package yardstick.rule;

/**
 * A function over a set of matches.
 *
 * @param slot where the frame holds the result
 * @param name the author's name for the result
 * @param argument what is summed up; for {@code count} it is ignored
 */
public record SetFunction(int slot, String name, Kind kind, Expression argument, Place place) {

    /** The functions there are. */
    public enum Kind {
        COUNT,
        SUM,
        AVERAGE,
        MIN,
        MAX
    }
}

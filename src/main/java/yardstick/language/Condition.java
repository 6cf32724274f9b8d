package yardstick.language;

import java.util.List;
import java.util.Optional;

/** One condition of a rule; the conditions of a list hold together. */
public sealed interface Condition {

    /** Where the author wrote it. */
    Place place();

    /**
     * A fact of one type that passes all tests.
     *
     * @param slot where the frame holds the fact
     * @param name the author's name for it, such as {@code $g}; empty where it has none
     * @param tests in the order written; each reads only slots filled before, and this one
     * @param window of a measure, which figures the pattern asks for; {@link Window#NONE} otherwise
     */
    record Pattern(int slot, String name, Type type, List<Test> tests, Window window, Place place)
            implements Condition {

        /** The name of the measure, parameter or term that the pattern asks for; none where it asks for none. */
        public Optional<String> requiredName() {
            return WindowReader.name(slot, tests);
        }

        /** The same pattern with other tests. */
        public Pattern asking(List<Test> other) {
            return new Pattern(slot, name, type, other, window, place);
        }
    }

    /** No match of the conditions exists. */
    record Not(List<Condition> conditions, Place place) implements Condition {}

    /** A match of the conditions exists. */
    record Exists(List<Condition> conditions, Place place) implements Condition {}

    /** For each match of the pattern, the other conditions have a match. */
    record Forall(Pattern each, List<Condition> holds, Place place) implements Condition {}

    /** Functions over all matches of the conditions, and tests of their results. */
    record Accumulate(List<Condition> source, List<Function> functions, List<Test> tests, Place place)
            implements Condition {}

    /**
     * A function over a set of matches.
     *
     * @param slot where the frame holds the result
     * @param name the author's name for the result
     * @param argument what is summed up; for {@code count} it is ignored
     */
    record Function(int slot, String name, Kind kind, Expression argument, Place place) {

        /** The functions there are. */
        public enum Kind {
            COUNT,
            SUM,
            AVERAGE,
            MIN,
            MAX
        }
    }
}

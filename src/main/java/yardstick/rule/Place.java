package yardstick.rule;

import yardstick.problem.Brief;
import yardstick.problem.Location;

/**
 * Where a part of a rule stands in its author's file.
 *
 * @param file name within the policy folder, such as {@code exit.drl}
 * @param line from 1
 * @param column from 1, in characters
 * @param text the author's own words
 */
public record Place(String file, int line, int column, String text) {

    /** The place of what the language adds to what stands here, which no words of the author say. */
    public Place unwritten() {
        return new Place(file, line, column, "");
    }

    /** Whether the author wrote it. */
    public boolean isWritten() {
        return !text.isEmpty();
    }

    /** The same for a message. */
    public Location location() {
        return Location.of(file, line, column);
    }

    /** The file and the line. */
    public String inShort() {
        return file + ":" + line;
    }

    @Override
    public String toString() {
        return Brief.of("Place", file + ":" + line + ":" + column);
    }
}

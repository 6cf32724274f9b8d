package yardstick.problem;

import org.jspecify.annotations.Nullable;

/**
 * A place in an input file.
 *
 * @param file the file as the user named it
 * @param line from 1; 0 where the problem is of the whole file
 * @param column from 1, in characters (code points); 0 where unknown
 * @param pointer the JSON pointer (RFC 6901) of the value, for JSON files
 */
public record Location(
        String file, int line, int column, @Nullable String pointer) {

    /** A place in a text file. */
    public static Location of(String file, int line, int column) {
        return new Location(file, line, column, null);
    }

    /** A file as a whole. */
    public static Location of(String file) {
        return new Location(file, 0, 0, null);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(file);
        if (line > 0) {
            text.append(':').append(line);
        }
        if (line > 0 && column > 0) {
            text.append(':').append(column);
        }
        return text.append(pointer == null || pointer.isEmpty() ? "" : " " + pointer)
                .toString();
    }
}

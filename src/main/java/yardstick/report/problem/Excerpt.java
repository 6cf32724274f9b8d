package yardstick.report.problem;

import yardstick.sight.Width;

/**
 * A line of a user's file as it is shown, cut to a width around the column that is pointed at.
 *
 * @param line the line, tabs expanded
 * @param columnsBefore terminal columns before the one pointed at; -1 where none is
 */
record Excerpt(String line, int columnsBefore) {

    private static final int TAB = 4;
    private static final String CUT = "…";

    /**
     * Shows a line.
     *
     * @param column in characters from 1, up to one behind the last; 0 where unknown
     */
    static Excerpt of(String text, int column, int width) {
        int[] characters = text.codePoints().toArray();
        int pointed = Math.min(column - 1, characters.length);
        String before = expanded(characters, 0, Math.max(0, pointed), 0);
        String after = expanded(characters, Math.max(0, pointed), characters.length, Width.of(before));
        String left = Width.of(before) < width * 2 / 3 ? before : CUT + end(before, width / 2);
        String right =
                Width.of(left) + Width.of(after) <= width ? after : start(after, width - Width.of(left) - 1) + CUT;
        return new Excerpt((left + right).stripTrailing(), pointed < 0 ? -1 : Width.of(left));
    }

    private static String expanded(int[] characters, int from, int to, int column) {
        StringBuilder expanded = new StringBuilder();
        int at = column;
        for (int i = from; i < to; i++) {
            int columns = characters[i] == '\t' ? TAB - at % TAB : Width.of(characters[i]);
            expanded.append(characters[i] == '\t' ? " ".repeat(columns) : Character.toString(characters[i]));
            at += columns;
        }
        return expanded.toString();
    }

    private static String start(String text, int width) {
        int[] characters = text.codePoints().toArray();
        int end = 0;
        for (int columns = 0; end < characters.length; end++) {
            columns += Width.of(characters[end]);
            if (columns > width) {
                break;
            }
        }
        return new String(characters, 0, end);
    }

    private static String end(String text, int width) {
        int[] characters = text.codePoints().toArray();
        int start = characters.length;
        for (int columns = 0; start > 0; start--) {
            columns += Width.of(characters[start - 1]);
            if (columns > width) {
                break;
            }
        }
        return new String(characters, start, characters.length - start);
    }
}

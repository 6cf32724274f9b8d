package yardstick.report.style;

import yardstick.problem.Language;

/**
 * How text is written.
 *
 * @param width of a line, in columns
 * @param colour whether terminal colours may be used
 */
public record TextStyle(Language language, int width, boolean colour) {

    /** The width where that of the reader is not known. */
    public static final int USUAL_WIDTH = 120;

    /** The style for a file or a pipe. */
    public static TextStyle plain(Language language) {
        return new TextStyle(language, USUAL_WIDTH, false);
    }
}

package yardstick.text;

import java.io.IOException;

/** Thrown where a file goes on beyond what is read. */
public final class Oversized extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    Oversized(int line, int column) {
        super("more bytes than are read");
        this.line = line;
        this.column = column;
    }

    /** The line that was come to, from 1. */
    public int line() {
        return line;
    }

    /** The column in characters, from 1. */
    public int column() {
        return column;
    }
}

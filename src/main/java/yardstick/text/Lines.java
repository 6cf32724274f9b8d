package yardstick.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text, which end in LF, each known by its number from 1. */
public final class Lines {

    private static final int LONGEST_SHOWN = 300;

    private final String text;
    private final int[] starts;

    public Lines(String text) {
        this.text = text;
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.iterate(text.indexOf('\n') + 1, at -> at > 0, at -> text.indexOf('\n', at) + 1))
                .toArray();
    }

    /** The offset at which a line begins. */
    int startOf(int line) {
        return starts[Math.min(line, starts.length) - 1];
    }

    /** The line that an offset is on. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column of an offset in its line, in characters from 1. */
    public int columnOf(int offset) {
        return 1 + text.codePointCount(startOf(lineOf(offset)), offset);
    }

    /** A line without its end. */
    public String line(int line) {
        return text.substring(startOf(line), line < starts.length ? starts[line] - 1 : text.length());
    }

    /** A line that is worth showing; null where there is nothing on it, or too much. */
    public @Nullable String shown(int line) {
        String all = line(line);
        return all.length() > LONGEST_SHOWN || all.isBlank() ? null : all;
    }
}

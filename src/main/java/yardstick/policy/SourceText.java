package yardstick.policy;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.SourcePlace;

/** The text of a file, line ends as LF, that knows the line and column of every offset. */
final class SourceText {

    private static final int LONGEST_LINE_SHOWN = 300;

    private final String path;
    private final String text;
    private final int[] starts;

    SourceText(String path, String raw) {
        this.path = path;
        this.text = raw.replace("\r\n", "\n").replace('\r', '\n');
        this.starts = IntStream.concat(
                        IntStream.of(0),
                        IntStream.iterate(text.indexOf('\n') + 1, at -> at > 0, at -> text.indexOf('\n', at) + 1))
                .toArray();
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    /** The offset at which a line begins; lines count from 1. */
    int startOf(int line) {
        return starts[Math.min(line, starts.length) - 1];
    }

    SourcePlace at(int offset) {
        return at(offset, null);
    }

    /** The place of an offset, which a JSON pointer may name as well. */
    SourcePlace at(int offset, @Nullable String pointer) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int line = lineOf(within);
        int column = text.codePointCount(startOf(line), within) + 1;
        return new SourcePlace(new Location(path, line, column, pointer), shown(line));
    }

    private int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    private @Nullable String shown(int line) {
        int start = startOf(line);
        int end = line < starts.length ? starts[line] - 1 : text.length();
        if (end - start > LONGEST_LINE_SHOWN || text.substring(start, end).isBlank()) {
            return null;
        }
        return Quote.printable(text.substring(start, end));
    }
}

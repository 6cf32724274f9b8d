package yardstick.text;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;

/** The text of a file, line ends as LF, that knows the place of every offset. */
public final class SourceText {

    private final String path;
    private final String text;
    private final Lines lines;

    public SourceText(String path, String raw) {
        this.path = path;
        this.text = raw.replace("\r\n", "\n").replace('\r', '\n');
        this.lines = new Lines(text);
    }

    /** The file as the user named it. */
    public String path() {
        return path;
    }

    /** All of it. */
    public String text() {
        return text;
    }

    /** The offset at which a line begins; lines count from 1. */
    int startOf(int line) {
        return lines.startOf(line);
    }

    /** The place of an offset. */
    public SourcePlace at(int offset) {
        return at(offset, null);
    }

    /** The place of an offset, which a JSON pointer may name as well. */
    SourcePlace at(int offset, @Nullable String pointer) {
        int within = Math.max(0, Math.min(offset, text.length()));
        int line = lines.lineOf(within);
        String shown = lines.shown(line);
        return new SourcePlace(
                new Location(path, line, lines.columnOf(within), pointer),
                shown == null ? null : Quote.printable(shown));
    }
}

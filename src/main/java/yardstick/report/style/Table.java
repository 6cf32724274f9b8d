package yardstick.report.style;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import yardstick.sight.Width;

/** A table that fits a line width: every row is measured first, then written, so that no row has to be kept. */
public final class Table {

    private static final String GAP = "  ";
    private static final int NARROWEST = 10;

    private final int[] widths;
    private final TextStyle style;

    /** A table as wide as its headings at least. */
    public Table(List<String> headings, TextStyle style) {
        this.widths = headings.stream().mapToInt(Width::of).toArray();
        this.style = style;
    }

    public void measure(List<String> cells) {
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Math.max(widths[i], Width.of(cells.get(i)));
        }
    }

    /** Takes from the widest column until the table fits, to be called once between measuring and writing. */
    public void fit() {
        int excess = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - style.width();
        for (; excess > 0; excess--) {
            int widest = IntStream.range(0, widths.length)
                    .reduce((a, b) -> widths[b] >= widths[a] ? b : a)
                    .orElseThrow();
            if (widths[widest] <= NARROWEST) {
                return;
            }
            widths[widest]--;
        }
    }

    /** Writes the headings and a line under them. */
    public void writeHeadings(List<String> headings, Appendable out) throws IOException {
        write(headings, List.of(), out);
        out.append("-".repeat(IntStream.of(widths).sum() + GAP.length() * (widths.length - 1)))
                .append('\n');
    }

    /** Writes a row, over several lines where a cell does not fit its column; columns beyond the paints stay plain. */
    public void write(List<String> cells, List<Paint> paints, Appendable out) throws IOException {
        List<List<String>> wrapped = IntStream.range(0, widths.length)
                .mapToObj(i -> Wrapping.wrap(cells.get(i), widths[i]))
                .toList();
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < lines; line++) {
            int pending = 0;
            for (int i = 0; i < widths.length; i++) {
                String text = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
                if (!text.isEmpty()) {
                    out.append(" ".repeat(pending)).append(paint(paints, i).on(text, style));
                    pending = 0;
                }
                pending += widths[i] - Width.of(text) + GAP.length();
            }
            out.append('\n');
        }
    }

    private static Paint paint(List<Paint> paints, int column) {
        return column < paints.size() ? paints.get(column) : Paint.PLAIN;
    }
}

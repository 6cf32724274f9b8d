package yardstick.report.style;

import java.io.IOException;

/** Writes texts over as many lines as each needs, every line indented and painted alike. */
public final class Paragraphs {

    private static final int NARROWEST = 20;

    private final TextStyle style;
    private final Appendable out;

    public Paragraphs(TextStyle style, Appendable out) {
        this.style = style;
        this.out = out;
    }

    /** Writes one text. */
    public void write(int indent, Paint paint, String text) throws IOException {
        for (String line : Wrapping.wrap(text, Math.max(NARROWEST, style.width() - indent))) {
            out.append(" ".repeat(indent)).append(paint.on(line, style)).append('\n');
        }
    }

    /** Writes an empty line. */
    public void space() throws IOException {
        out.append('\n');
    }
}

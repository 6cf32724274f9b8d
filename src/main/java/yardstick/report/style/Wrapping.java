package yardstick.report.style;

import java.util.ArrayList;
import java.util.List;
import yardstick.sight.Printable;
import yardstick.sight.Width;

/** Breaks text into lines of a width: at spaces, and between Chinese characters where punctuation allows it. */
final class Wrapping {

    private static final String CLOSING = "，。、；：？！）》〉」』】〕”’…,.;:?!)]}%";
    private static final String OPENING = "（《〈「『【〔“‘([{";

    private final int[] text;
    private final int width;

    private Wrapping(int[] text, int width) {
        this.text = text;
        this.width = width;
    }

    /** The lines of a text, at least one; line ends of its own count as spaces, and a word that is wider than a line is cut. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        new Wrapping(Printable.line(text).codePoints().toArray(), width).into(lines);
        return lines;
    }

    private void into(List<String> lines) {
        int start = 0;
        do {
            int end = end(start);
            lines.add(new String(text, start, end - start).stripTrailing());
            start = end;
            while (start < text.length && text[start] == ' ') {
                start++;
            }
        } while (start < text.length);
    }

    private int end(int start) {
        int columns = 0;
        int lastBreak = start;
        for (int i = start; i < text.length; i++) {
            if (i > start && mayBreakBefore(i)) {
                lastBreak = i;
            }
            columns += Width.of(text[i]);
            if (columns > width && text[i] != ' ') {
                return lastBreak > start ? lastBreak : Math.max(i, start + 1);
            }
        }
        return text.length;
    }

    private boolean mayBreakBefore(int i) {
        int before = text[i - 1];
        int after = text[i];
        if (before == ' ') {
            return true;
        }
        boolean chinese = Width.isWide(before) || Width.isWide(after);
        return chinese && CLOSING.indexOf(after) < 0 && OPENING.indexOf(before) < 0;
    }
}

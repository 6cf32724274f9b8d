package yardstick.report.sweep;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.report.style.Paint;
import yardstick.report.style.Paragraphs;
import yardstick.report.style.Table;
import yardstick.report.style.TextStyle;

/** A sweep as text: what was asked, a table of counts per matter, then who is decided otherwise at which value. */
public final class SweepText {

    private final Sweep sweep;
    private final TextStyle style;
    private final SweepWords words;
    private final Paragraphs paragraphs;
    private final Appendable out;

    private SweepText(Sweep sweep, TextStyle style, Appendable out) {
        this.sweep = sweep;
        this.style = style;
        this.words = new SweepWords(sweep, style.language());
        this.paragraphs = new Paragraphs(style, out);
        this.out = out;
    }

    /** Writes a sweep. */
    public static void write(Sweep sweep, TextStyle style, Appendable out) throws IOException {
        SweepText text = new SweepText(sweep, style, out);
        text.writeHead();
        for (Matter matter : text.words.matters()) {
            text.write(matter);
            text.writeFigures(matter);
        }
        text.writeFlips();
    }

    private void writeHead() throws IOException {
        paragraphs.write(0, Paint.BOLD, words.policy());
        for (var facts : sweep.facts()) {
            paragraphs.write(0, Paint.PLAIN, words.facts(facts));
        }
        for (String note : words.notes()) {
            paragraphs.write(0, Paint.PLAIN, note);
        }
        for (var axis : sweep.axes()) {
            paragraphs.write(0, Paint.PLAIN, words.asked(axis));
        }
    }

    private void write(Matter matter) throws IOException {
        out.append('\n').append(Paint.BOLD.on(words.matter(matter), style)).append('\n');
        if (!words.changes(matter)) {
            paragraphs.write(0, Paint.PLAIN, words.unchanged(matter));
            return;
        }
        SweepTable rows = SweepTable.of(words, matter);
        Table table = new Table(rows.headings(), style);
        int[] digits = new int[rows.headings().size()];
        for (SweepPoint point : sweep.points()) {
            List<String> cells = rows.cells(point);
            Arrays.setAll(digits, i -> Math.max(digits[i], cells.get(i).length()));
            table.measure(cells);
        }
        table.fit();
        table.writeHeadings(rows.headings(), out);
        for (SweepPoint point : sweep.points()) {
            Paint paint = point.current() ? Paint.BOLD : Paint.PLAIN;
            List<String> cells = rightAligned(rows.cells(point), digits);
            table.write(cells, Collections.nCopies(cells.size(), paint), out);
        }
    }

    private void writeFigures(Matter matter) throws IOException {
        List<String> figures = words.figures(matter);
        if (!figures.isEmpty()) {
            paragraphs.write(0, Paint.PLAIN, words.in("报告的数值", "reported figures"));
        }
        for (String figure : figures) {
            paragraphs.write(2, Paint.PLAIN, figure);
        }
    }

    /** Figures of a column end below one another. */
    private static List<String> rightAligned(List<String> cells, int[] digits) {
        List<String> aligned = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            aligned.add(cell.isEmpty() ? "" : " ".repeat(digits[i] - cell.length()) + cell);
        }
        return aligned;
    }

    private void writeFlips() throws IOException {
        Map<String, List<SweepFlip>> byChange = new LinkedHashMap<>();
        for (SweepFlip flip : sweep.flips()) {
            byChange.computeIfAbsent(words.change(flip), any -> new ArrayList<>())
                    .add(flip);
        }
        out.append('\n');
        if (byChange.isEmpty()) {
            paragraphs.write(0, Paint.PLAIN, words.noFlips("no"));
        }
        for (Map.Entry<String, List<SweepFlip>> change : byChange.entrySet()) {
            paragraphs.write(0, Paint.BOLD, change.getKey());
            for (SweepFlip flip : change.getValue()) {
                String where = words.where(flip);
                String colon = words.in("：", ": ");
                String only = where.isEmpty() ? "" : words.in("（" + where + "）", " (" + where + ")");
                paragraphs.write(2, Paint.PLAIN, words.subject(flip) + colon + words.turn(flip) + only);
            }
        }
    }
}

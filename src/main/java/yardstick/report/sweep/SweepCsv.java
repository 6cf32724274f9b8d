package yardstick.report.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Language;
import yardstick.report.style.Spreadsheet;

/**
 * A sweep as one table for spreadsheet programs: rows that count the decisions of a point, then rows for each decision that
 * changes there.
 */
public final class SweepCsv {

    private final Sweep sweep;
    private final SweepWords words;
    private final Spreadsheet sheet;

    private SweepCsv(Sweep sweep, Language language, Spreadsheet sheet) {
        this.sweep = sweep;
        this.words = new SweepWords(sweep, language);
        this.sheet = sheet;
    }

    /** Writes a sweep; the stream stays open. */
    public static void write(Sweep sweep, Language language, OutputStream out) throws IOException {
        Spreadsheet sheet = new Spreadsheet(out);
        new SweepCsv(sweep, language, sheet).write();
        sheet.flush();
    }

    private void write() {
        sheet.row(headings());
        for (SweepPoint point : sweep.points()) {
            for (int i = 0; i < sweep.facts().size(); i++) {
                write(point, sweep.facts().get(i).name(), point.byFacts().get(i));
            }
        }
        for (SweepFlip flip : sweep.flips()) {
            flip.at().forEach(point -> sheet.row(flip(flip, point)));
        }
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(words.in("类型", "row"));
        sweep.axes().forEach(axis -> headings.add(words.name(axis)));
        headings.add(words.in("是否现值", "now"));
        headings.add(words.in("卷宗", "facts"));
        headings.add(words.in("类别", "kind"));
        headings.add(words.in("结论", "outcome"));
        headings.add(words.in("数量", "count"));
        headings.add(words.in("变动的参数", "parameter"));
        headings.add(words.in("原值", "from"));
        headings.add(words.in("原结论", "before"));
        headings.addAll(Spreadsheet.subject(words.language()));
        return headings;
    }

    private void write(SweepPoint point, String facts, Map<Matter, Map<Outcome, Integer>> counts) {
        counts.forEach((matter, outcomes) -> outcomes.forEach((outcome, count) -> {
            List<String> cells = start(words.in("数量", "count"), point, facts, matter, outcome);
            cells.add(Integer.toString(count));
            sheet.row(filled(cells));
        }));
    }

    private List<String> flip(SweepFlip flip, SweepPoint point) {
        List<String> cells = start(words.in("变化", "change"), point, flip.facts().name(), flip.matter(), flip.after());
        cells.add("1");
        cells.add(flip.axis().name());
        cells.add(flip.from().toPlainString());
        cells.add(words.outcome(flip.before()));
        cells.addAll(Spreadsheet.subject(flip.subject()));
        return cells;
    }

    private List<String> start(String row, SweepPoint point, String facts, Matter matter, Outcome outcome) {
        List<String> cells = new ArrayList<>();
        cells.add(row);
        point.values().forEach(value -> cells.add(value.toPlainString()));
        cells.add(point.current() ? words.in("是", "yes") : "");
        cells.add(facts);
        cells.add(words.matter(matter));
        cells.add(words.outcome(outcome));
        return cells;
    }

    private List<String> filled(List<String> cells) {
        while (cells.size() < sweep.axes().size() + 13) {
            cells.add("");
        }
        return cells;
    }
}

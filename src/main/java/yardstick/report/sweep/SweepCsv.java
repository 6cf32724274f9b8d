package yardstick.report.sweep;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.impact.Sweep;
import yardstick.impact.SweepFlip;
import yardstick.impact.SweepPoint;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Language;
import yardstick.text.Formula;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Subject;

/**
 * A sweep as one table for spreadsheet programs: rows that count the decisions of a point, then rows for each decision that
 * changes there.
 */
public final class SweepCsv {

    private final Sweep sweep;
    private final SweepWords words;
    private final OutputStream out;

    private SweepCsv(Sweep sweep, Language language, OutputStream out) {
        this.sweep = sweep;
        this.words = new SweepWords(sweep, language);
        this.out = out;
    }

    /** Writes a sweep in UTF-8, with a byte order mark, without which Excel misreads Chinese; the stream stays open. */
    public static void write(Sweep sweep, Language language, OutputStream out) throws IOException {
        new SweepCsv(sweep, language, out).write();
    }

    private void write() throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(headings());
        for (SweepPoint point : sweep.points()) {
            for (int i = 0; i < sweep.facts().size(); i++) {
                write(point, sweep.facts().get(i).name(), point.byFacts().get(i), csv);
            }
        }
        for (SweepFlip flip : sweep.flips()) {
            flip.at().forEach(point -> csv.writeRecord(flip(flip, point)));
        }
        csv.flush();
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        headings.add(words.in("类型", "row"));
        sweep.axes().forEach(axis -> headings.add(Formula.harmless(words.name(axis))));
        headings.add(words.in("是否现值", "now"));
        headings.add(words.in("卷宗", "facts"));
        headings.add(words.in("类别", "kind"));
        headings.add(words.in("结论", "outcome"));
        headings.add(words.in("数量", "count"));
        headings.add(words.in("变动的参数", "parameter"));
        headings.add(words.in("原值", "from"));
        headings.add(words.in("原结论", "before"));
        headings.add(words.in("功能区编号", "zone"));
        headings.add(words.in("功能区", "zone name"));
        headings.add(words.in("赋能事项编号", "designation"));
        headings.add(words.in("赋能事项", "designation name"));
        return headings;
    }

    private void write(SweepPoint point, String facts, Map<Matter, Map<Outcome, Integer>> counts, CsvWriter csv) {
        counts.forEach((matter, outcomes) -> outcomes.forEach((outcome, count) -> {
            List<String> cells = start(words.in("数量", "count"), point, facts, matter, outcome);
            cells.add(Integer.toString(count));
            csv.writeRecord(filled(cells));
        }));
    }

    private List<String> flip(SweepFlip flip, SweepPoint point) {
        Subject subject = flip.subject();
        List<String> cells = start(words.in("变化", "change"), point, flip.facts().name(), flip.matter(), flip.after());
        cells.add("1");
        cells.add(Formula.harmless(flip.axis().name()));
        cells.add(flip.from().toPlainString());
        cells.add(Formula.harmless(words.outcome(flip.before())));
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        cells.add(holder == null ? "" : Formula.harmless(holder.id()));
        cells.add(holder == null ? "" : Formula.harmless(holder.name()));
        cells.add(designation == null ? "" : Formula.harmless(designation.id()));
        cells.add(designation == null ? "" : Formula.harmless(designation.name()));
        return cells;
    }

    private List<String> start(String row, SweepPoint point, String facts, Matter matter, Outcome outcome) {
        List<String> cells = new ArrayList<>();
        cells.add(row);
        point.values().forEach(value -> cells.add(value.toPlainString()));
        cells.add(point.current() ? words.in("是", "yes") : "");
        cells.add(Formula.harmless(facts));
        cells.add(Formula.harmless(words.matter(matter)));
        cells.add(Formula.harmless(words.outcome(outcome)));
        return cells;
    }

    private List<String> filled(List<String> cells) {
        while (cells.size() < sweep.axes().size() + 13) {
            cells.add("");
        }
        return cells;
    }
}

package yardstick.report.replay;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import yardstick.policy.Outcome;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.replay.Course;
import yardstick.replay.Replay;
import yardstick.text.Formula;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;

/** A replay as a table for spreadsheet programs: a row for each subject and matter, a column for each period. */
public final class ReplayCsv {

    private static final List<Words> HEADINGS = List.of(
            new Words("功能区编号", "zone"),
            new Words("功能区", "zone name"),
            new Words("赋能事项编号", "designation"),
            new Words("赋能事项", "designation name"),
            new Words("决定事项", "matter"));

    private ReplayCsv() {}

    /** Writes a replay in UTF-8, with a byte order mark, without which Excel misreads Chinese; the stream stays open. */
    public static void write(Replay replay, Language language, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        List<String> headings = new ArrayList<>();
        HEADINGS.forEach(heading -> headings.add(heading.in(language)));
        replay.periods().forEach(period -> headings.add(period.toString()));
        csv.writeRecord(headings);
        for (Course course : replay.courses()) {
            csv.writeRecord(cells(course));
        }
        csv.flush();
    }

    private static List<String> cells(Course course) {
        Holder holder = course.subject().holder();
        Designation designation = course.subject().ofDesignation();
        List<String> cells = new ArrayList<>();
        cells.add(holder == null ? "" : Formula.harmless(holder.id()));
        cells.add(holder == null ? "" : Formula.harmless(holder.name()));
        cells.add(designation == null ? "" : Formula.harmless(designation.id()));
        cells.add(designation == null ? "" : Formula.harmless(designation.name()));
        cells.add(Formula.harmless(course.matter().id()));
        course.outcomes()
                .forEach(outcome ->
                        cells.add(Formula.harmless(outcome.map(Outcome::code).orElse(""))));
        return cells;
    }
}

package yardstick.report.replay;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import yardstick.policy.Outcome;
import yardstick.problem.Language;
import yardstick.problem.Words;
import yardstick.replay.Course;
import yardstick.replay.Replay;
import yardstick.report.style.Spreadsheet;

/** A replay as a table for spreadsheet programs: a row for each subject and matter, a column for each period. */
public final class ReplayCsv {

    private static final Words MATTER = new Words("决定事项", "matter");

    private ReplayCsv() {}

    /** Writes a replay; the stream stays open. */
    public static void write(Replay replay, Language language, OutputStream out) throws IOException {
        Spreadsheet sheet = new Spreadsheet(out);
        List<String> headings = new ArrayList<>(Spreadsheet.subject(language));
        headings.add(MATTER.in(language));
        replay.periods().forEach(period -> headings.add(period.toString()));
        sheet.row(headings);
        replay.courses().forEach(course -> sheet.row(cells(course)));
        sheet.flush();
    }

    private static List<String> cells(Course course) {
        List<String> cells = new ArrayList<>(Spreadsheet.subject(course.subject()));
        cells.add(course.matter().id());
        course.outcomes()
                .forEach(outcome -> cells.add(outcome.map(Outcome::code).orElse("")));
        return cells;
    }
}

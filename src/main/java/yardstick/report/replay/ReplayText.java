package yardstick.report.replay;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.policy.Matter;
import yardstick.replay.Course;
import yardstick.replay.Replay;
import yardstick.report.style.Paint;
import yardstick.report.style.Paragraphs;
import yardstick.report.style.Phrase;
import yardstick.report.style.Phrases;
import yardstick.report.style.Table;
import yardstick.report.style.TextStyle;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Period;

/** A replay for reading: what became of each subject, matter by matter. */
public final class ReplayText {

    private static final String THEN = " → ";

    private final Replay replay;
    private final TextStyle style;
    private final Phrases phrases;
    private final Appendable out;

    private ReplayText(Replay replay, TextStyle style, Appendable out) {
        this.replay = replay;
        this.style = style;
        this.phrases = Phrases.in(style.language());
        this.out = out;
    }

    /** Writes a replay. */
    public static void write(Replay replay, TextStyle style, Appendable out) throws IOException {
        new ReplayText(replay, style, out).write();
    }

    private void write() throws IOException {
        Paragraphs paragraphs = new Paragraphs(style, out);
        String title = replay.policy().title().in(style.language());
        paragraphs.write(
                0, Paint.BOLD, phrases.of(Phrase.TITLE, title, replay.policy().version()));
        paragraphs.write(
                0, Paint.PLAIN, replay.periods().stream().map(Period::toString).collect(Collectors.joining(THEN)));
        String note = replay.evaluations().get(0).dossier().note();
        if (note != null) {
            paragraphs.write(0, Paint.PLAIN, phrases.of(Phrase.NOTE, note));
        }
        List<Course> courses = replay.courses();
        for (Matter matter : replay.policy().matters()) {
            List<Course> some = courses.stream()
                    .filter(course -> course.matter().equals(matter))
                    .toList();
            if (!some.isEmpty()) {
                out.append('\n');
                paragraphs.write(0, Paint.BOLD, phrases.of(matter));
                write(some);
            }
        }
    }

    private void write(List<Course> courses) throws IOException {
        List<String> headings = List.of(
                phrases.holders(courses.stream().map(Course::subject)),
                phrases.of(Phrase.COLUMN_DESIGNATION),
                phrases.of(Phrase.COLUMN_OUTCOME));
        List<List<String>> rows = new ArrayList<>();
        courses.forEach(course -> rows.add(cells(course)));
        Table table = new Table(headings, style);
        rows.forEach(table::measure);
        table.fit();
        table.writeHeadings(headings, out);
        for (List<String> row : rows) {
            table.write(row, List.of(), out);
        }
    }

    private List<String> cells(Course course) {
        Holder holder = course.subject().holder();
        Designation designation = course.subject().ofDesignation();
        String path = course.outcomes().stream()
                .map(outcome ->
                        outcome.map(one -> one.title().in(style.language())).orElse("–"))
                .collect(Collectors.joining(THEN));
        return List.of(holder == null ? "" : holder.name(), designation == null ? "" : designation.name(), path);
    }
}

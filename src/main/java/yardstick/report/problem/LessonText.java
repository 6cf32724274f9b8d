package yardstick.report.problem;

import java.io.IOException;
import java.util.List;
import yardstick.problem.Explained;
import yardstick.problem.Language;
import yardstick.problem.Words;

/** A kind of problem as a text that teaches: what it is, why, one wrong and one right example. */
public final class LessonText {

    private static final Words WRONG = new Words("错误的写法", "wrong");
    private static final Words RIGHT = new Words("正确的写法", "right");

    private LessonText() {}

    /** Writes the lesson of one code. */
    public static void write(Explained kind, Language language, Appendable out) throws IOException {
        Lesson lesson = Lesson.of(kind.code());
        out.append(kind.code())
                .append("  ")
                .append(kind.explanation().in(language))
                .append('\n')
                .append('\n');
        out.append(lesson.why().in(language)).append('\n');
        example(WRONG.in(language), lesson.wrong(), out);
        example(RIGHT.in(language), lesson.right(), out);
    }

    /** The same text by itself. */
    static String of(Explained kind, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        write(kind, language, text);
        return text.toString();
    }

    /** The lesson in Markdown, its examples as blocks of code. */
    static String markdown(Explained kind, Language language) throws IOException {
        Lesson lesson = Lesson.of(kind.code());
        return "**" + kind.code() + "** " + kind.explanation().in(language) + "\n\n"
                + lesson.why().in(language) + "\n"
                + block(WRONG.in(language), lesson.wrong())
                + block(RIGHT.in(language), lesson.right());
    }

    private static String block(String heading, List<String> lines) {
        return lines.isEmpty() ? "" : "\n" + heading + "\n\n```\n" + String.join("\n", lines) + "\n```\n";
    }

    private static void example(String heading, List<String> lines, Appendable out) throws IOException {
        if (!lines.isEmpty()) {
            out.append('\n').append(heading).append('\n');
            for (String line : lines) {
                out.append(("    " + line).stripTrailing()).append('\n');
            }
        }
    }
}

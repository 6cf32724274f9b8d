package yardstick.report.problem;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.report.style.Paint;
import yardstick.report.style.Phrase;
import yardstick.report.style.Phrases;
import yardstick.report.style.TextStyle;
import yardstick.sight.Printable;

/**
 * Problems for the person who wrote the file: the place, what is wrong, the line with a mark under the column, what to do.
 *
 * <p>Each begins with {@code file:line:column: error:}, which editors and terminals make clickable, whatever the language.
 */
public final class ProblemText {

    private static final String INDENT = "    ";
    private static final int MOST_OF_A_KIND = 5;

    /** Nobody reads more at once; the rest is counted. */
    private static final int MOST = 100;

    private static final int LONGEST_PLACE = 300;

    private final TextStyle style;
    private final Phrases phrases;
    private final Appendable out;

    private ProblemText(TextStyle style, Appendable out) {
        this.style = style;
        this.phrases = Phrases.in(style.language());
        this.out = out;
    }

    /**
     * Writes the problems in the order given, of warnings of a kind only the first few, and a line that counts them; nothing if there
     * are none.
     */
    public static void write(Collection<Problem> problems, TextStyle style, Appendable out) throws IOException {
        ProblemText text = new ProblemText(style, out);
        text.list(problems);
        if (!problems.isEmpty()) {
            out.append(text.count(problems)).append('\n');
        }
    }

    private void list(Collection<Problem> problems) throws IOException {
        Map<String, Long> kinds = problems.stream()
                .filter(problem -> !problem.isError())
                .collect(Collectors.groupingBy(Problem::code, Collectors.counting()));
        Map<String, Integer> told = new HashMap<>();
        long untold = problems.size();
        for (Problem problem : few(problems)) {
            write(problem);
            untold--;
            if (!problem.isError() && told.merge(problem.code(), 1, Integer::sum) == MOST_OF_A_KIND) {
                long more = kinds.getOrDefault(problem.code(), 0L) - MOST_OF_A_KIND;
                more(Phrase.MORE_OF_A_KIND, more, problem.code());
                untold -= more;
            }
        }
        more(Phrase.MORE_PROBLEMS, untold, "");
    }

    private void more(Phrase phrase, long untold, String code) throws IOException {
        if (untold > 0) {
            out.append(phrases.of(phrase, untold, code)).append('\n');
        }
    }

    /** As many as are read, errors rather than warnings and of warnings of a kind only the first, in the order given. */
    private static List<Problem> few(Collection<Problem> problems) {
        Map<String, Integer> seen = new HashMap<>();
        Set<Problem> first = Collections.newSetFromMap(new IdentityHashMap<>());
        problems.stream().filter(Problem::isError).limit(MOST).forEach(first::add);
        problems.stream()
                .filter(problem -> !problem.isError())
                .filter(problem -> seen.merge(problem.code(), 1, Integer::sum) <= MOST_OF_A_KIND)
                .limit(MOST - first.size())
                .forEach(first::add);
        return problems.stream().filter(first::contains).toList();
    }

    private void write(Problem problem) throws IOException {
        Paint paint = problem.isError() ? Paint.RED : Paint.YELLOW;
        Location location = problem.location();
        out.append(Paint.BOLD.on(place(location) + ":", style))
                .append(' ')
                .append(paint.on(problem.severity().word() + ":", style))
                .append(' ')
                .append(Printable.line(problem.message().in(style.language())))
                .append(pointer(location.pointer()))
                .append(" [")
                .append(problem.code())
                .append("]")
                .append('\n');
        String excerpt = problem.excerpt();
        if (excerpt != null && location.line() > 0) {
            write(Excerpt.of(Printable.of(excerpt), location.column(), style.width() - INDENT.length()), paint);
        }
        out.append("  → ")
                .append(Printable.line(problem.hint().in(style.language())))
                .append('\n');
    }

    private void write(Excerpt excerpt, Paint paint) throws IOException {
        out.append(INDENT).append(excerpt.line()).append('\n');
        if (excerpt.columnsBefore() >= 0) {
            out.append(INDENT)
                    .append(" ".repeat(excerpt.columnsBefore()))
                    .append(paint.on("^", style))
                    .append('\n');
        }
    }

    private static String place(Location location) {
        String place =
                Location.of(location.file(), location.line(), location.column()).toString();
        return Printable.line(place.length() <= LONGEST_PLACE ? place : place.substring(0, LONGEST_PLACE) + "…");
    }

    private String pointer(@Nullable String pointer) {
        return pointer == null || pointer.isEmpty() ? "" : phrases.of(Phrase.AT, Printable.line(pointer));
    }

    private String count(Collection<Problem> problems) {
        int errors = (int) problems.stream().filter(Problem::isError).count();
        int warnings = problems.size() - errors;
        List<String> counts = new ArrayList<>();
        if (errors > 0) {
            counts.add(phrases.of(Phrase.ERRORS, errors));
        }
        if (warnings > 0) {
            counts.add(phrases.of(Phrase.WARNINGS, warnings));
        }
        return String.join(phrases.of(Phrase.COMMA), counts);
    }
}

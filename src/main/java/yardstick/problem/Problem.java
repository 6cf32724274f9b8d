package yardstick.problem;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what a user wrote: where it is, what is wrong and what to do.
 *
 * @param code stable name of the kind of problem, {@code YS-…}
 * @param message what is wrong, one sentence in the user's words, lower case, no full stop
 * @param hint what to do about it
 * @param excerpt the line of the file that the location points into, if it helps
 * @param marked the text of the file that begins at the location and is wrong; null where its end is not known
 */
public record Problem(
        Severity severity,
        String code,
        Location location,
        Words message,
        Words hint,
        @Nullable String excerpt,
        @Nullable String marked) {

    private static final Pattern INSTEAD = Pattern.compile("(?:did you mean|write) `([^`]+)`\\??");

    /** A problem of which it is not known where what is wrong ends. */
    public Problem(
            Severity severity, String code, Location location, Words message, Words hint, @Nullable String excerpt) {
        this(severity, code, location, message, hint, excerpt, null);
    }

    /** Keeps what the words quote from growing as long as what somebody wrote. */
    public Problem {
        message = message.brief();
        hint = hint.brief();
    }

    /** Files by name, then from top to bottom, then by code and wording: the same order on every run. */
    public static final Comparator<Problem> ORDER = Comparator.comparing((Problem p) -> p.location.file())
            .thenComparingInt(p -> p.location.line())
            .thenComparingInt(p -> p.location.column())
            .thenComparing(Problem::code)
            .thenComparing(p -> p.message.en());

    /** A problem that stops the work. */
    public static Problem error(String code, Location location, Words message, Words hint) {
        return new Problem(Severity.ERROR, code, location, message, hint, null);
    }

    /** The same problem with the line of the file that it points into. */
    public Problem showing(String line) {
        return new Problem(severity, code, location, message, hint, line, marked);
    }

    /** The same problem with the text that is wrong. */
    public Problem marking(String text) {
        return new Problem(severity, code, location, message, hint, excerpt, text.isEmpty() ? null : text);
    }

    /**
     * What stands rightly in place of the marked text: only where the message names just that text, and the hint just what to write
     * instead.
     */
    public Optional<String> replacement() {
        Matcher instead = INSTEAD.matcher(hint.en());
        if (marked == null || !instead.matches()) {
            return Optional.empty();
        }
        boolean quoted = marked.length() > 1 && marked.startsWith("\"") && marked.endsWith("\"");
        String wrong = quoted ? marked.substring(1, marked.length() - 1) : marked;
        String right = quoted ? "\"" + instead.group(1) + "\"" : instead.group(1);
        return message.en().contains("`" + wrong + "`") ? Optional.of(right) : Optional.empty();
    }

    /** Whether this stops the work. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        return Brief.of("Problem", severity.word() + " " + code + " " + location + ": " + message.en());
    }
}

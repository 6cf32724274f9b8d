package yardstick.problem;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in what a user wrote: where it is, what is wrong and what to do.
 *
 * @param code stable name of the kind of problem, {@code YS-…}
 * @param message what is wrong, one sentence in the user's words, lower case, no full stop
 * @param hint what to do about it
 * @param excerpt the line of the file that the location points into, if it helps
 */
public record Problem(
        Severity severity,
        String code,
        Location location,
        Words message,
        Words hint,
        @Nullable String excerpt) {

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

    /** A problem worth knowing that does not stop the work. */
    public static Problem warning(String code, Location location, Words message, Words hint) {
        return new Problem(Severity.WARNING, code, location, message, hint, null);
    }

    /** The same problem with the line of the file that it points into. */
    public Problem showing(String line) {
        return new Problem(severity, code, location, message, hint, line);
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

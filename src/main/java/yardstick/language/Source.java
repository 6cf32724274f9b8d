package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import yardstick.policy.RuleFile;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Severity;
import yardstick.problem.Words;

/** A rule file while it is checked: finds lines and columns, and gathers the problems found. */
final class Source {

    private final RuleFile file;
    private final List<Problem> problems = new ArrayList<>();

    Source(RuleFile file) {
        this.file = file;
    }

    String text() {
        return file.text();
    }

    List<Problem> problems() {
        return problems;
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }

    void error(Mistake mistake, int start, int end, Words message, Words hint) {
        add(Severity.ERROR, mistake, place(start, end), message, hint);
    }

    void error(Mistake mistake, Place place, Words message, Words hint) {
        add(Severity.ERROR, mistake, place, message, hint);
    }

    void warn(Mistake mistake, Place place, Words message, Words hint) {
        add(Severity.WARNING, mistake, place, message, hint);
    }

    private void add(Severity severity, Mistake mistake, Place place, Words message, Words hint) {
        Location location = Location.of(file.path(), place.line(), place.column());
        problems.add(new Problem(severity, mistake.code(), location, message, hint, line(place.line())));
    }

    /** The part of the file between two offsets. */
    Place place(int start, int end) {
        String text = file.text();
        int at = Math.max(0, Math.min(start, text.length()));
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = 1 + text.codePointCount(lineStart, at);
        return new Place(
                file.name(), line, column, text.substring(at, Math.max(at, Math.min(end, text.length()))).strip());
    }

    private String line(int number) {
        return file.text().lines().skip(Math.max(0, number - 1)).findFirst().orElse("");
    }
}

package yardstick.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yardstick.policy.RuleFile;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.rule.Place;
import yardstick.text.Lines;

/** A rule file while it is checked: finds lines and columns, and gathers the problems found, up to a number worth reading. */
final class CheckedFile {

    private static final int LONGEST_QUOTE = 40;
    private static final int MOST_TOLD = 100;

    private final RuleFile file;
    private final Lines lines;
    private final List<Problem> problems = new ArrayList<>();
    private final BitSet mistakenLines = new BitSet();
    private final BitSet mistakenOffsets = new BitSet();
    private int errors;

    CheckedFile(RuleFile file) {
        this.file = file;
        this.lines = new Lines(file.text());
    }

    String name() {
        return file.name();
    }

    String text() {
        return file.text();
    }

    List<Problem> problems() {
        return problems;
    }

    /** How many mistakes were found so far, told or not. */
    int errors() {
        return errors;
    }

    /** Whether a mistake was found, told or not, on the lines of these tokens; at least one token. */
    boolean isMistaken(List<Token> tokens) {
        int found = mistakenLines.nextSetBit(lineOf(tokens.get(0).start()));
        return found >= 0 && found <= lineOf(tokens.get(tokens.size() - 1).start());
    }

    /** Whether a mistake was found in the characters of a token, so that it does not say what it should. */
    boolean isMistaken(Token token) {
        return mistakenOffsets.get(token.start());
    }

    void error(Mistake mistake, int start, int end, Words message, Words hint) {
        mistakenOffsets.set(start);
        error(mistake, place(start, end), message, hint);
    }

    void error(Mistake mistake, Place place, Words message, Words hint) {
        errors++;
        mistakenLines.set(place.line());
        if (errors > MOST_TOLD) {
            return;
        }
        if (errors == MOST_TOLD) {
            tellRest(place);
            return;
        }
        Location location = Location.of(file.path(), place.line(), place.column());
        problems.add(mistake.at(new SourcePlace(location, line(place.line())), message, hint)
                .marking(place.text()));
    }

    /** Tells a mistake and ends the reading of the expression that it is in. */
    ExpressionParser.Stop stop(Mistake mistake, Place place, Words message, Words hint) {
        error(mistake, place, message, hint);
        return new ExpressionParser.Stop();
    }

    /** Stands at the first mistake that is not told. */
    private void tellRest(Place place) {
        problems.add(Mistake.TOO_LARGE.at(
                Location.of(file.path(), place.line(), place.column()),
                new Words(
                        "错误太多，只列出前 " + problems.size() + " 处",
                        "too many mistakes; " + problems.size() + " of them are told"),
                new Words("先改正这些，再检查一次", "correct these, then check again")));
    }

    /** Counts a mistake that is told elsewhere. */
    void errorElsewhere() {
        errors++;
    }

    Place place(Token token) {
        return place(token.start(), token.end());
    }

    /** The place of tokens that stand one after the other; at least one. */
    Place place(List<Token> tokens) {
        return place(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
    }

    /** The part of the file between two offsets. */
    Place place(int start, int end) {
        String text = file.text();
        int at = Math.max(0, Math.min(start, text.length()));
        String words = text.substring(at, Math.max(at, Math.min(end, text.length())));
        return new Place(file.name(), lines.lineOf(at), lines.columnOf(at), words.strip());
    }

    /** The line that an offset is on, from 1. */
    int lineOf(int offset) {
        return lines.lineOf(offset);
    }

    /** The author's words as a message quotes them: on one line, short, each character visible. */
    static String quoted(String words) {
        String flat = words.strip().replaceAll("\\s+", " ");
        return Quote.cut(flat, LONGEST_QUOTE, Characters::shown);
    }

    private @Nullable String line(int number) {
        String line = lines.shown(number);
        return line == null
                ? null
                : line.codePoints()
                        .mapToObj(c -> c == '\t' ? "\t" : Characters.shown(c))
                        .collect(Collectors.joining());
    }
}

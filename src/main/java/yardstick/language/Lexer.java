package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import yardstick.text.Digits;
import yardstick.text.Figure;
import yardstick.text.Spaces;

/**
 * Splits a rule file into tokens. Knows only characters that the rule language needs: everything else outside comments is refused
 * here, before any parser sees it. Comments become blanks and full-width signs their ASCII twins, at the same offsets, so that
 * parsers and messages agree on every place.
 */
final class Lexer {

    private static final int LONGEST_TEXT = 200;
    private static final Pattern NUMBER = Pattern.compile("(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private final CheckedFile source;
    private final Misprints misprints;
    private final PlainText text;
    private final StringBuilder plain;
    private final NumberSpan spans;
    private final RuleComments comments;
    private final List<Token> tokens = new ArrayList<>();
    private final NavigableSet<Integer> damage = new TreeSet<>();
    private boolean inConditions;
    private int lineOfUnclosed = -1;

    private Lexer(CheckedFile source) {
        this.source = source;
        this.misprints = new Misprints(source);
        this.text = new PlainText(source.text(), misprints);
        this.plain = text.chars;
        this.spans = new NumberSpan(text);
        this.comments = new RuleComments(source, misprints, text, damage);
    }

    /**
     * A rule file in tokens.
     *
     * @param plain the text without comments and full-width signs, character by character as long as the original
     * @param damage offsets where something was left out, so that what stands around it cannot be read
     */
    record Result(String plain, List<Token> tokens, NavigableSet<Integer> damage) {}

    static Result read(CheckedFile source) {
        Lexer lexer = new Lexer(source);
        int at = 0;
        while (at < lexer.plain.length()) {
            at = lexer.next(at);
        }
        lexer.misprints.tell();
        return new Result(lexer.plain.toString(), List.copyOf(lexer.tokens), lexer.damage);
    }

    private int next(int at) {
        char here = plain.charAt(at);
        if (here == '\t' || here == '\n' || Spaces.isSpace(here)) {
            plain.setCharAt(at, here == '\n' ? here : ' ');
            return at + 1;
        }
        if (comments.startsAt(at)) {
            return comments.blank(at);
        }
        if (text.replaceTwin(at)) {
            here = plain.charAt(at);
        }
        if (here == '"' || here == '\'') {
            return text(at);
        }
        int c = plain.codePointAt(at);
        if (here == '$' || Characters.isLetter(c)) {
            return word(at);
        }
        return Characters.isDigit(c) ? number(at) : sign(at);
    }

    /** Reads a text, which ends on its line. */
    private int text(int at) {
        int end = endOfText(at);
        if (end > 0 && plain.charAt(at) == '\'' && source.text().charAt(at) == '\'') {
            misprints.singleQuotes(at, end);
        }
        if (end < 0) {
            return unclosedText(at);
        }
        plain.setCharAt(at, '"');
        plain.setCharAt(end - 1, '"');
        refuseInText(at + 1, end - 1);
        tellLong(at, end);
        tokens.add(new Token(Token.Kind.TEXT, plain.substring(at, end), at, end));
        return end;
    }

    /** Takes the rest of the line for the text; where that was done on the line before, a text was broken in two. */
    private int unclosedText(int at) {
        int end = plain.indexOf("\n", at) < 0 ? plain.length() : plain.indexOf("\n", at);
        int line = source.lineOf(at);
        damage.add(at);
        if (line != lineOfUnclosed + 1) {
            misprints.unclosedText(at);
            lineOfUnclosed = line;
        }
        tokens.add(new Token(Token.Kind.TEXT, '"' + plain.substring(at + 1, end) + '"', at, end));
        return end;
    }

    /** Where the text that begins here ends; -1 if not on this line. */
    private int endOfText(int at) {
        String written = source.text();
        char quote = plain.charAt(at);
        char other = quote == '"' ? '”' : '’';
        boolean typographic = written.charAt(at) != quote;
        int typographicEnd = -1;
        for (int i = at + 1; i < plain.length() && written.charAt(i) != '\n'; i++) {
            char c = written.charAt(i);
            if (c == quote || (typographic && (c == other || c == '＂' || c == '＇'))) {
                return i + 1;
            }
            typographicEnd = c == other ? i : typographicEnd;
        }
        if (typographicEnd > 0) {
            misprints.sign(typographicEnd, "\"");
        }
        return typographicEnd > 0 ? typographicEnd + 1 : -1;
    }

    private void refuseInText(int start, int end) {
        int at = start;
        while (at < end) {
            int c = plain.codePointAt(at);
            int after = Math.min(end, at + Character.charCount(c));
            if (c == '\\' || c == '"' || Character.isISOControl(c) || Characters.isInvisible(c)) {
                misprints.character(at, Misprints.Within.TEXT);
                text.fill(at, after, '?');
            }
            at = after;
        }
    }

    private void tellLong(int at, int end) {
        if (end - at > LONGEST_TEXT) {
            misprints.longText(at, end, LONGEST_TEXT);
        }
    }

    private int word(int at) {
        boolean variable = plain.charAt(at) == '$';
        int i = variable ? at + 1 : at;
        while (i < plain.length() && text.isPart(i)) {
            i += Character.charCount(plain.codePointAt(i));
        }
        if (variable && i == at + 1) {
            return refuse(at);
        }
        String word = plain.substring(at, i);
        tellLong(at, i);
        boolean ends = word.equals("then") || word.equals("end");
        inConditions = word.equals("when") || (inConditions && !ends);
        tokens.add(new Token(variable ? Token.Kind.VARIABLE : Token.Kind.NAME, word, at, i));
        return i;
    }

    private int number(int at) {
        int end = spans.end(at);
        String number = plain.substring(at, end);
        if (!NUMBER.matcher(number).matches() || Digits.read(number).isEmpty()) {
            end = spans.afterExponent(number, end);
            misprints.number(at, end, Figure.of(plain.substring(at, end)));
            number = "0";
            text.fill(at, end, '0');
        }
        tokens.add(new Token(Token.Kind.NUMBER, number, at, end));
        return end;
    }

    private int sign(int at) {
        String relation = Signs.RELATIONS.get(plain.charAt(at));
        if (relation != null) {
            misprints.sign(at, relation);
            plain.setCharAt(at, '<');
            tokens.add(new Token(Token.Kind.SIGN, relation, at, at + 1));
            return at + 1;
        }
        for (int i = at + 1; i < Math.min(at + 3, plain.length()) && text.isOperator(i); i++) {
            text.replaceTwin(i);
        }
        Map.Entry<String, String> foreign = inConditions ? Signs.foreign(plain, at) : null;
        if (foreign != null) {
            return replace(foreign.getKey(), names(foreign.getKey(), at) ? ":" : foreign.getValue(), at);
        }
        String sign = Signs.at(plain, at);
        if (sign != null) {
            tokens.add(new Token(Token.Kind.SIGN, sign, at, at + sign.length()));
            return at + sign.length();
        }
        return refuse(at);
    }

    /** Whether an equals sign gives a name, as in {@code $v = value}, and does not compare. */
    private boolean names(String sign, int at) {
        Token last = tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
        int next = at + 1;
        while (text.isAt(next, ' ')) {
            next++;
        }
        return sign.equals("=")
                && last != null
                && last.kind() == Token.Kind.VARIABLE
                && next < plain.length()
                && Characters.isLetter(plain.codePointAt(next));
    }

    private int replace(String written, String meant, int at) {
        int end = at + written.length();
        misprints.operator(at, end, meant);
        String fits = meant.length() <= written.length() ? meant : meant.equals("==") ? "<" : written;
        plain.replace(at, end, fits + " ".repeat(written.length() - fits.length()));
        tokens.add(new Token(Token.Kind.SIGN, meant, at, end));
        return end;
    }

    private int refuse(int at) {
        int end = at + Character.charCount(plain.codePointAt(at));
        misprints.character(at, Misprints.Within.RULE);
        damage.add(at);
        text.fill(at, end, ' ');
        return end;
    }
}

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
    private final StringBuilder plain;
    private final List<Token> tokens = new ArrayList<>();
    private final NavigableSet<Integer> damage = new TreeSet<>();
    private boolean inConditions;
    private int lineOfUnclosed = -1;

    private Lexer(CheckedFile source) {
        this.source = source;
        this.misprints = new Misprints(source);
        this.plain = new StringBuilder(source.text());
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
        if (startsComment(at)) {
            return blankComment(at);
        }
        if (replaceTwin(at)) {
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

    private boolean replaceTwin(int at) {
        Character twin = Characters.twin(plain.charAt(at));
        if (twin == null) {
            return false;
        }
        plain.setCharAt(at, twin);
        misprints.sign(at, twin == '\'' ? "\"" : Character.toString(twin));
        return true;
    }

    private boolean startsComment(int at) {
        if (isAt(at, '#')) {
            return plain.substring(plain.lastIndexOf("\n", at) + 1, at).isBlank();
        }
        return isSlash(at) && (isSlash(at + 1) || isAt(at + 1, '*'));
    }

    private boolean isSlash(int at) {
        return isAt(at, '/') || isAt(at, '／');
    }

    private boolean isAt(int at, char c) {
        return at < plain.length() && plain.charAt(at) == c;
    }

    private int blankComment(int at) {
        boolean block = isAt(at + 1, '*') && !isAt(at, '#');
        tellOddComment(at);
        int end = plain.indexOf(block ? "*/" : "\n", at + (block ? 2 : 1));
        if (end < 0 && block) {
            misprints.unclosedComment(at);
            damage.add(at);
        }
        int after = end < 0 ? plain.length() : block ? end + 2 : end;
        for (int i = at; i < after; i++) {
            refuseInComment(i);
            if (plain.charAt(i) != '\n') {
                plain.setCharAt(i, ' ');
            }
        }
        return after;
    }

    private void tellOddComment(int at) {
        if (isAt(at, '#')) {
            misprints.hashComment(at);
        } else if (isAt(at, '／') || isAt(at + 1, '／')) {
            misprints.sign(isAt(at, '／') ? at : at + 1, "/");
        }
    }

    /** What makes a comment look like something else to a reader or to another parser. */
    private void refuseInComment(int at) {
        int c = source.text().codePointAt(at);
        boolean half = Character.isLowSurrogate(source.text().charAt(at)) && at > 0;
        boolean escape =
                c == '\\' && at + 1 < source.text().length() && source.text().charAt(at + 1) == 'u';
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
        if (!half && (escape || control || (Characters.isInvisible(c) && !Spaces.isSpace(c)))) {
            misprints.character(at, Misprints.Within.COMMENT);
        }
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
                fill(at, after, '?');
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
        while (i < plain.length() && isPart(i)) {
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

    /** Whether the character belongs to a word; a full-width letter or digit becomes an ASCII one. */
    private boolean isPart(int at) {
        Character twin = Characters.twin(plain.charAt(at));
        if (twin != null && (Characters.isDigit(twin) || Characters.isAsciiLetter(twin))) {
            replaceTwin(at);
        }
        int c = plain.codePointAt(at);
        return Characters.isDigit(c) || Characters.isLetter(c);
    }

    /** Reads a number with all that is glued to it, so that what is no number is told as a whole. */
    private int number(int at) {
        int end = at;
        while (end < plain.length()
                && (isPart(end) || isAt(end, '%') || isAt(end, '％') || isPoint(end) || isThousands(end))) {
            end += Character.charCount(plain.codePointAt(end));
        }
        end = afterPercent(end);
        String number = plain.substring(at, end);
        if (!NUMBER.matcher(number).matches() || Digits.read(number).isEmpty()) {
            end = afterExponent(number, end);
            misprints.number(at, end, Figure.of(plain.substring(at, end)));
            number = "0";
            fill(at, end, '0');
        }
        tokens.add(new Token(Token.Kind.NUMBER, number, at, end));
        return end;
    }

    /** Where a number ends that goes on with the sign and digits of an exponent. */
    private int afterExponent(String number, int end) {
        if (!number.matches("[0-9.]+[eE]") || !(isAt(end, '+') || isAt(end, '-'))) {
            return end;
        }
        int after = end + 1;
        while (isDigit(after)) {
            after++;
        }
        return after > end + 1 ? after : end;
    }

    /** Where a percent sign ends that stands apart from its number; the end of the number where it is an operator or none. */
    private int afterPercent(int end) {
        int at = end;
        while (isAt(at, ' ')) {
            at++;
        }
        int after = at + 1;
        while (isAt(after, ' ')) {
            after++;
        }
        boolean ends = after >= plain.length() || ",);&|\n".indexOf(plain.charAt(after)) >= 0;
        return isAt(at, '%') && ends ? at + 1 : end;
    }

    private boolean isPoint(int at) {
        boolean full = (isAt(at, '．') || isAt(at, '。')) && isDigit(at + 1);
        return isAt(at, '.') || (full && replaceTwin(at));
    }

    private boolean isThousands(int at) {
        return isAt(at, ',') && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3);
    }

    private boolean isDigit(int at) {
        if (at >= plain.length()) {
            return false;
        }
        Character twin = Characters.twin(plain.charAt(at));
        return Characters.isDigit(twin == null ? plain.charAt(at) : twin);
    }

    private int sign(int at) {
        String relation = Signs.RELATIONS.get(plain.charAt(at));
        if (relation != null) {
            misprints.sign(at, relation);
            plain.setCharAt(at, '<');
            tokens.add(new Token(Token.Kind.SIGN, relation, at, at + 1));
            return at + 1;
        }
        for (int i = at + 1; i < Math.min(at + 3, plain.length()) && isOperator(i); i++) {
            replaceTwin(i);
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
        while (isAt(next, ' ')) {
            next++;
        }
        return sign.equals("=")
                && last != null
                && last.kind() == Token.Kind.VARIABLE
                && next < plain.length()
                && Characters.isLetter(plain.codePointAt(next));
    }

    private boolean isOperator(int at) {
        Character twin = Characters.twin(plain.charAt(at));
        return "=<>&|".indexOf(twin == null ? plain.charAt(at) : twin) >= 0;
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
        fill(at, end, ' ');
        return end;
    }

    private void fill(int at, int end, char c) {
        for (int i = at; i < end; i++) {
            plain.setCharAt(i, c);
        }
    }
}

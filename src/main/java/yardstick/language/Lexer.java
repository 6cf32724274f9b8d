package yardstick.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import yardstick.problem.Words;

/**
 * Splits a rule file into tokens. Knows only characters that the rule language needs: everything else outside comments is refused
 * here, before any parser sees it. Comments become blanks and full-width signs their ASCII twins, at the same offsets, so that
 * parsers and messages agree on every place.
 */
final class Lexer {

    static final int DEEPEST = 24;
    private static final int LONGEST_NUMBER = 40;

    private static final Map<Character, Character> TWINS = Map.ofEntries(
            Map.entry('（', '('),
            Map.entry('）', ')'),
            Map.entry('，', ','),
            Map.entry('；', ';'),
            Map.entry('：', ':'),
            Map.entry('＞', '>'),
            Map.entry('＜', '<'),
            Map.entry('＝', '='),
            Map.entry('！', '!'),
            Map.entry('＆', '&'),
            Map.entry('｜', '|'),
            Map.entry('＋', '+'),
            Map.entry('－', '-'),
            Map.entry('＊', '*'),
            Map.entry('／', '/'),
            Map.entry('＄', '$'),
            Map.entry('＠', '@'),
            Map.entry('．', '.'),
            Map.entry('。', '.'),
            Map.entry('“', '"'),
            Map.entry('”', '"'),
            Map.entry('＂', '"'),
            Map.entry('、', ','),
            Map.entry('\u3000', ' '));

    private static final Map<Character, String> SYMBOLS = Map.of('≥', ">=", '≤', "<=", '≠', "!=", '×', "*", '÷', "/");

    private static final List<String> SIGNS = List.of(
            "==", "!=", "<=", ">=", "&&", "||", "<", ">", "!", "+", "-", "*", "/", "(", ")", "[", "]", "{", "}", ",", ";",
            ":", ".", "@", "=");

    private final Source source;
    private final StringBuilder plain;
    private final List<Token> tokens = new ArrayList<>();
    private int depth;

    private Lexer(Source source) {
        this.source = source;
        this.plain = new StringBuilder(source.text());
    }

    /**
     * A rule file in tokens.
     *
     * @param plain the text without comments and full-width signs, character by character as long as the original
     */
    record Result(String plain, List<Token> tokens) {}

    static Result read(Source source) {
        Lexer lexer = new Lexer(source);
        lexer.replaceTwins();
        int at = 0;
        while (at < lexer.plain.length()) {
            at = lexer.next(at);
        }
        return new Result(lexer.plain.toString(), List.copyOf(lexer.tokens));
    }

    /** Outside comments and texts, so both are skipped just as {@link #next} skips them. */
    private void replaceTwins() {
        int at = 0;
        while (at < plain.length()) {
            int after = skip(at);
            if (after > at) {
                at = after;
            } else {
                replaceTwin(at);
                at = plain.charAt(at) == '"' && source.text().charAt(at) != '"' ? endOfText(at) : at + 1;
            }
        }
    }

    private int skip(int at) {
        if (plain.charAt(at) == '"') {
            return endOfText(at);
        }
        return startsComment(at) ? endOfComment(at) : at;
    }

    private void replaceTwin(int at) {
        char found = plain.charAt(at);
        Character twin = twin(found);
        if (twin == null) {
            return;
        }
        plain.setCharAt(at, twin);
        if (found != '\u3000') {
            source.error(
                    Mistake.FULL_WIDTH,
                    at,
                    at + 1,
                    new Words("全角字符“" + found + "”", "full-width character `" + found + "`"),
                    new Words("改用半角的 " + twin, "write the ASCII sign `" + twin + "`"));
        }
    }

    private static @org.jspecify.annotations.Nullable Character twin(char found) {
        if (found >= '０' && found <= '９') {
            return (char) (found - '０' + '0');
        }
        return TWINS.get(found);
    }

    private int next(int at) {
        char here = plain.charAt(at);
        if (here == ' ' || here == '\t' || here == '\n') {
            return at + 1;
        }
        if (startsComment(at)) {
            return blankComment(at);
        }
        if (here == '"') {
            return text(at);
        }
        if (here == '$' || isLetter(at)) {
            return word(at);
        }
        if (here >= '0' && here <= '9') {
            return number(at);
        }
        return sign(at);
    }

    private boolean startsComment(int at) {
        return plain.charAt(at) == '/' && at + 1 < plain.length() && (plain.charAt(at + 1) == '/' || plain.charAt(at + 1) == '*');
    }

    private int endOfComment(int at) {
        boolean line = plain.charAt(at + 1) == '/';
        int end = plain.indexOf(line ? "\n" : "*/", at + 2);
        return end < 0 ? plain.length() : line ? end : end + 2;
    }

    private int blankComment(int at) {
        int end = endOfComment(at);
        if (plain.charAt(at + 1) == '*' && (end - at < 4 || !plain.substring(at, end).endsWith("*/"))) {
            source.error(
                    Mistake.UNCLOSED,
                    at,
                    at + 2,
                    new Words("注释没有结束", "a comment that does not end"),
                    new Words("在注释末尾写上 */", "close it with `*/`"));
        }
        for (int i = at; i < end; i++) {
            refuseInComment(i);
            if (plain.charAt(i) != '\n') {
                plain.setCharAt(i, ' ');
            }
        }
        return end;
    }

    /** What makes a comment look like something else to a reader or to another parser. */
    private void refuseInComment(int at) {
        char c = plain.charAt(at);
        boolean escape = c == '\\' && at + 1 < plain.length() && plain.charAt(at + 1) == 'u';
        if (escape || isInvisible(c) || c != '\n' && c != '\t' && Character.isISOControl(c)) {
            source.error(
                    Mistake.CHARACTER,
                    at,
                    at + 1,
                    new Words("注释里不能用的字符 " + name(c), "a character that no comment may hold: " + name(c)),
                    new Words("删去它", "remove it"));
        }
    }

    /** A text ends on its line; where it does not, at the end of the line. */
    private int endOfText(int at) {
        int i = at + 1;
        while (i < plain.length() && plain.charAt(i) != '\n') {
            if (plain.charAt(i) == '"' || source.text().charAt(i) == '”' && source.text().charAt(at) == '“') {
                plain.setCharAt(i, '"');
                return i + 1;
            }
            i++;
        }
        return i;
    }

    private int text(int at) {
        int end = endOfText(at);
        if (end == at + 1 || plain.charAt(end - 1) != '"') {
            source.error(
                    Mistake.UNCLOSED,
                    at,
                    at + 1,
                    new Words("引号没有成对", "a quotation mark without its partner on the line"),
                    new Words("在文字末尾补上 \"", "close the text with `\"`"));
            plain.setCharAt(at, ' ');
            return at + 1;
        }
        for (int i = at; i < end; i++) {
            refuseInText(i);
        }
        tokens.add(new Token(Token.Kind.TEXT, plain.substring(at, end), at, end));
        return end;
    }

    private void refuseInText(int at) {
        char c = plain.charAt(at);
        if (c == '\\' || Character.isISOControl(c) || isInvisible(c)) {
            source.error(
                    Mistake.CHARACTER,
                    at,
                    at + 1,
                    new Words("文字里不能用的字符 " + name(c), "a character that no text may hold: " + name(c)),
                    new Words("删去它", "remove it"));
            plain.setCharAt(at, '?');
        }
    }

    private boolean isLetter(int at) {
        int c = plain.codePointAt(at);
        return isAsciiLetter(c) || Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }

    private static boolean isAsciiLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private int word(int at) {
        boolean variable = plain.charAt(at) == '$';
        int i = at + 1;
        while (i < plain.length() && (isLetter(i) || plain.charAt(i) >= '0' && plain.charAt(i) <= '9')) {
            i += Character.charCount(plain.codePointAt(i));
        }
        if (variable && i == at + 1) {
            return refuse(at, i);
        }
        tokens.add(new Token(variable ? Token.Kind.VARIABLE : Token.Kind.NAME, plain.substring(at, i), at, i));
        return i;
    }

    private int number(int at) {
        int i = digits(at);
        if (i + 1 < plain.length() && plain.charAt(i) == '.' && isDigit(i + 1)) {
            i = digits(i + 1);
        }
        int end = i;
        while (end < plain.length() && (isAsciiLetter(plain.charAt(end)) || isDigit(end))) {
            end++;
        }
        if (end > i || i - at > LONGEST_NUMBER) {
            source.error(
                    Mistake.NUMBER,
                    at,
                    end,
                    new Words("数写得不对：" + shortened(at, end), "not a number that rules can hold: `" + shortened(at, end) + "`"),
                    new Words("只写数字和小数点，最多 40 位", "write digits and at most one decimal point, 40 characters at most"));
            for (int k = at; k < end; k++) {
                plain.setCharAt(k, '0');
            }
            tokens.add(new Token(Token.Kind.NUMBER, "0", at, end));
            return end;
        }
        tokens.add(new Token(Token.Kind.NUMBER, plain.substring(at, i), at, i));
        return i;
    }

    private String shortened(int at, int end) {
        return end - at > 20 ? plain.substring(at, at + 20) + "…" : plain.substring(at, end);
    }

    private int digits(int at) {
        int i = at;
        while (i < plain.length() && isDigit(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int at) {
        return plain.charAt(at) >= '0' && plain.charAt(at) <= '9';
    }

    private int sign(int at) {
        for (String sign : SIGNS) {
            if (plain.indexOf(sign, at) == at) {
                tokens.add(new Token(Token.Kind.SIGN, sign, at, at + sign.length()));
                countDepth(sign, at);
                return at + sign.length();
            }
        }
        return refuse(at, at + Character.charCount(plain.codePointAt(at)));
    }

    private void countDepth(String sign, int at) {
        if ("([{".contains(sign)) {
            depth++;
            if (depth == DEEPEST + 1) {
                source.error(
                        Mistake.TOO_DEEP,
                        at,
                        at + 1,
                        new Words("括号套得太深，最多 " + DEEPEST + " 层", "brackets nest deeper than " + DEEPEST),
                        new Words("拆成几条规则", "split it into several rules"));
            }
        } else if (")]}".contains(sign)) {
            depth = Math.max(0, depth - 1);
        }
    }

    private int refuse(int at, int end) {
        char c = plain.charAt(at);
        String symbol = SYMBOLS.get(c);
        source.error(
                symbol == null ? Mistake.CHARACTER : Mistake.FULL_WIDTH,
                at,
                end,
                new Words("规则里不能用的字符 " + name(c), "a character that rules do not know: " + name(c)),
                symbol != null
                        ? new Words("改写为 " + symbol, "write `" + symbol + "`")
                        : c == '\''
                                ? new Words("文字用双引号 \" 括起", "put texts in double quotation marks")
                                : new Words("删去它；名称里只用汉字、字母、数字", "remove it; names hold Chinese characters, letters and digits"));
        for (int i = at; i < end; i++) {
            plain.setCharAt(i, ' ');
        }
        if (symbol != null) {
            tokens.add(new Token(Token.Kind.SIGN, symbol, at, end));
            plain.setCharAt(at, symbol.charAt(0));
        }
        return end;
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.PRIVATE_USE
                || c == '\uFFFD';
    }

    private static String name(char c) {
        boolean visible = !Character.isISOControl(c) && !isInvisible(c) && !Character.isSurrogate(c);
        return visible ? "`" + c + "`" : String.format("U+%04X", (int) c);
    }
}

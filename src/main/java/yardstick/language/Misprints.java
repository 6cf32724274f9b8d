package yardstick.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yardstick.problem.Words;
import yardstick.text.Figure;

/** Tells what is wrong with the characters of a file; those of one kind on one line in one message. */
final class Misprints {

    private static final int MOST_NAMED = 8;

    /** What a character stands in. */
    enum Within {
        RULE,
        TEXT,
        COMMENT
    }

    private record Key(Mistake mistake, int line, Within within) {}

    private record Found(int start, int end, Set<String> written, Set<String> meant) {}

    private final CheckedFile source;
    private final NavigableMap<Integer, String> signs = new TreeMap<>();
    private final Map<Key, Found> found = new LinkedHashMap<>();

    Misprints(CheckedFile source) {
        this.source = source;
    }

    /** A sign that has an ASCII form. */
    void sign(int at, String meant) {
        signs.put(at, meant);
    }

    /** A character that has no place there. */
    void character(int at, Within within) {
        add(Mistake.CHARACTER, at, within, "");
    }

    void unclosedComment(int at) {
        source.error(
                Mistake.UNCLOSED,
                at,
                at + 2,
                new Words("注释没有结束", "a comment that does not end"),
                new Words("在注释末尾写上 */", "close it with `*/`"));
    }

    void hashComment(int at) {
        source.error(
                Mistake.CHARACTER,
                at,
                at + 1,
                new Words("注释不以 # 开头", "a comment that begins with `#`"),
                new Words("改用 //", "begin it with `//`"));
    }

    void singleQuotes(int at, int end) {
        source.error(
                Mistake.CHARACTER,
                at,
                end,
                new Words("文字用了单引号", "a text in single quotation marks"),
                new Words("文字用双引号 \" 括起", "put texts in double quotation marks"));
    }

    void unclosedText(int at) {
        source.error(
                Mistake.UNCLOSED,
                at,
                at + 1,
                new Words("这一行的引号没有成对", "a quotation mark without its partner on the line"),
                new Words("在文字末尾补上 \"；文字不能跨行", "close the text with `\"`; a text stays on one line"));
    }

    void longText(int at, int end, int longest) {
        source.error(
                Mistake.TOO_LARGE,
                at,
                end,
                new Words("名称或文字超过 " + longest + " 个字符", "a name or text of more than " + longest + " characters"),
                new Words("写短一些", "make it shorter"));
    }

    /** A number written as none is in rules, told with what it seems to mean. */
    void number(int at, int end, Figure figure) {
        String written = CheckedFile.quoted(source.text().substring(at, end));
        source.error(
                Mistake.NUMBER,
                at,
                end,
                new Words("数写得不对：" + written, "not a number that rules can hold: `" + written + "`"),
                WrittenFigure.instead(figure.written()).orElseGet(() -> instead(figure)));
    }

    private static Words instead(Figure figure) {
        if (figure.isTooLong() || figure.multiplies()) {
            return figure.hint();
        }
        String meant = figure.plain().replaceFirst("^0+(?=[0-9])", "");
        return meant.isEmpty()
                ? new Words(
                        "只写数字和小数点，不带单位和千分位，前面不加 0",
                        "write digits and at most one decimal point, without unit, separators or leading zeros")
                : new Words(
                        "写成 " + meant + "，不带单位、千分位和指数，前面不加 0",
                        "write `" + meant + "`, without unit, separators, exponent or leading zeros");
    }

    /** An operator of another language; where it is full-width too, that is told with it. */
    void operator(int at, int end, String meant) {
        if (!signs.subMap(at, end).isEmpty()) {
            signs.subMap(at, end).clear();
            signs.put(at, meant);
            return;
        }
        String written = source.text().substring(at, end);
        source.error(
                Mistake.SYNTAX,
                at,
                end,
                new Words("没有 " + written + " 这个运算符", "rules have no operator `" + written + "`"),
                new Words("改写为 " + meant, "write `" + meant + "`"));
    }

    private void add(Mistake mistake, int at, Within within, String meant) {
        int c = source.text().codePointAt(at);
        Key key = new Key(mistake, source.lineOf(at), within);
        int end = at + Character.charCount(c);
        Found here = found.computeIfAbsent(key, k -> new Found(at, end, new LinkedHashSet<>(), new LinkedHashSet<>()));
        here.written.add(Characters.name(c));
        here.meant.add(meant);
    }

    void tell() {
        signs.forEach((at, meant) -> add(Mistake.FULL_WIDTH, at, Within.RULE, meant));
        found.forEach((key, here) -> {
            Words message = key.mistake == Mistake.FULL_WIDTH
                    ? new Words("不是半角符号：" + zh(here.written), "not an ASCII sign: " + en(here.written))
                    : message(key.within, here.written);
            Words hint = key.mistake == Mistake.FULL_WIDTH
                    ? new Words("改写为 " + zh(here.meant), "write " + en(here.meant))
                    : hint(key.within, here.written);
            source.error(key.mistake, here.start, here.end, message, hint);
        });
    }

    private static Words message(Within within, Set<String> written) {
        return switch (within) {
            case RULE -> new Words("规则里不能用的字符：" + zh(written), "a character that rules do not know: " + en(written));
            case TEXT -> new Words("文字里不能用的字符：" + zh(written), "a character that no text may hold: " + en(written));
            case COMMENT ->
                new Words("注释里不能用的字符：" + zh(written), "a character that no comment may hold: " + en(written));
        };
    }

    private static Words hint(Within within, Set<String> written) {
        if (within == Within.RULE && written.contains("$")) {
            return new Words(
                    "$ 后面紧接名字，例如 $g；名字只用汉字、字母、数字",
                    "write a name right after `$`, as in `$g`, of Chinese characters, ASCII letters and digits");
        }
        return within == Within.RULE
                ? new Words("删去它；名称只用汉字、字母、数字", "remove it; names hold Chinese characters, ASCII letters and digits")
                : new Words("删去它", "remove it");
    }

    private static String zh(Set<String> characters) {
        return listed(characters, "「", "」", "");
    }

    private static String en(Set<String> characters) {
        return listed(characters, "`", "`", " ");
    }

    private static String listed(Set<String> characters, String before, String after, String between) {
        List<String> first = new ArrayList<>(characters).subList(0, Math.min(MOST_NAMED, characters.size()));
        String list = first.stream().map(c -> before + c + after).collect(Collectors.joining(between));
        return characters.size() > MOST_NAMED ? list + "…" : list;
    }
}

package yardstick.problem;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same words in Chinese and in English. */
public record Words(String zh, String en) {

    /** What is quoted in a message is cut when it is longer than this, and so is a message ten times as long. */
    private static final int LONG = 200;

    private static final int KEPT = 80;
    private static final Pattern QUOTED = Pattern.compile("`[^`]{" + (LONG + 1) + ",}`|“[^”]{" + (LONG + 1) + ",}”");

    /** Returns the words in one language. */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }

    /** These words and more behind them. */
    public Words and(Words more) {
        return new Words(zh + more.zh, en + more.en);
    }

    /** The same of so many more places. */
    public Words andMore(int places) {
        return places == 0
                ? this
                : new Words(
                        zh + "（另有 " + places + " 处）",
                        en + " (and " + places + " more place" + (places == 1 ? ")" : "s)"));
    }

    /** The same words without the length of what they quote: each quotation and the whole are cut, and say how long they were. */
    public Words brief() {
        return zh.length() <= LONG && en.length() <= LONG
                ? this
                : new Words(brief(zh, Language.ZH), brief(en, Language.EN));
    }

    private static String brief(String text, Language language) {
        String quotations = QUOTED.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group().charAt(0) + cut(inner(found.group()), KEPT, language) + last(found.group())));
        return quotations.length() <= 10 * LONG ? quotations : cut(quotations, 5 * LONG, language);
    }

    private static String inner(String quotation) {
        return quotation.substring(1, quotation.length() - 1);
    }

    private static char last(String quotation) {
        return quotation.charAt(quotation.length() - 1);
    }

    /** The beginning of a text and how long it is. */
    static String cut(String text, int kept, Language language) {
        int length = text.codePointCount(0, text.length());
        String start = text.substring(0, text.offsetByCodePoints(0, Math.min(kept, length)));
        return start
                + String.format(Locale.ROOT, language == Language.ZH ? "…（共 %,d 字）" : "… (%,d characters)", length);
    }

    @Override
    public String toString() {
        return Brief.of("Words", en + " | " + zh);
    }
}

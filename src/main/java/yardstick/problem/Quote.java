package yardstick.problem;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import yardstick.sight.Unseen;

/** Quotes what a user wrote, so that a message stays short and shows every character of it. */
public final class Quote {

    /** What stands for a character that cannot be seen. */
    public static final String UNSEEN = "\uFFFD";

    private static final int LONGEST = 40;
    private static final int MOST = 12;

    private Quote() {}

    /** The text in backticks, cut if long. */
    public static String of(String text) {
        return "`" + cut(text, LONGEST, Quote::shown) + "`";
    }

    /** The beginning of a text, each character as it is to be shown. */
    public static String cut(String text, int longest, IntFunction<String> shown) {
        String start = text.codePoints().limit(longest).mapToObj(shown).collect(Collectors.joining());
        return text.codePointCount(0, text.length()) > longest ? start + "…" : start;
    }

    /** The texts in backticks, in a row, the first of them only if there are many. */
    public static String all(Collection<String> texts, String separator) {
        List<String> first = texts.stream().limit(MOST).map(Quote::of).toList();
        return String.join(separator, first) + (texts.size() > MOST ? separator + "…" : "");
    }

    /** The text with a visible mark for each character that cannot be seen. */
    public static String printable(String text) {
        return hidden(text).isEmpty()
                ? text
                : text.codePoints().mapToObj(Quote::shown).collect(Collectors.joining());
    }

    private static String shown(int character) {
        return character == '\t' || !Unseen.is(character) ? Character.toString(character) : UNSEEN;
    }

    /** The first character of a text that cannot be seen. */
    public static OptionalInt hidden(String text) {
        return text.codePoints().filter(Unseen::is).findFirst();
    }
}

package yardstick.policy;

import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import yardstick.sight.Unseen;

/** Quotes what a user wrote, so that a message stays short and shows every character of it. */
final class Quote {

    private static final int LONGEST = 40;
    private static final int MOST = 12;

    private Quote() {}

    /** The text in backticks, cut if long. */
    static String of(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return "`" + printable(text) + "`";
        }
        return "`" + printable(text.substring(0, text.offsetByCodePoints(0, LONGEST))) + "…`";
    }

    /** The texts in backticks, in a row, the first of them only if there are many. */
    static String all(Collection<String> texts, String separator) {
        List<String> first = texts.stream().limit(MOST).map(Quote::of).toList();
        return String.join(separator, first) + (texts.size() > MOST ? separator + "…" : "");
    }

    /** The text with a visible mark for each character that cannot be seen. */
    static String printable(String text) {
        return hidden(text).isEmpty()
                ? text
                : text.codePoints()
                        .mapToObj(c -> c == '\t' || !Unseen.is(c) ? Character.toString(c) : "\uFFFD")
                        .collect(Collectors.joining());
    }

    /** The first character of a text that cannot be seen. */
    static OptionalInt hidden(String text) {
        return text.codePoints().filter(Unseen::is).findFirst();
    }

    /** The number by which a character is known, such as {@code U+200B}. */
    static String number(int codePoint) {
        return Unseen.number(codePoint);
    }
}

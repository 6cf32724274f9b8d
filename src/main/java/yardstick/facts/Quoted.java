package yardstick.facts;

import java.util.Locale;
import yardstick.sight.Unseen;

/** A user's own text within a message: between backticks, cut when long, with nothing invisible left in it. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        StringBuilder quoted = new StringBuilder("`");
        text.codePoints().limit(LONGEST).forEach(c -> append(quoted, c));
        return quoted.append(text.codePointCount(0, text.length()) > LONGEST ? "…`" : "`")
                .toString();
    }

    private static void append(StringBuilder quoted, int character) {
        if (Unseen.is(character) || character == 0xFFFD) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
            quoted.appendCodePoint(character);
        }
    }
}

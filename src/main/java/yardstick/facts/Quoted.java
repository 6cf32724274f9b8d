package yardstick.facts;

import java.util.Locale;
import yardstick.problem.Quote;
import yardstick.sight.Unseen;

/** A user's own text within a message: longer than elsewhere, and what cannot be seen as one would write it in JSON. */
final class Quoted {

    private static final int LONGEST = 60;

    private Quoted() {}

    static String of(String text) {
        return "`" + Quote.cut(text, LONGEST, Quoted::shown) + "`";
    }

    private static String shown(int character) {
        return Unseen.is(character) || character == 0xFFFD
                ? String.format(Locale.ROOT, "\\u%04X", character)
                : Character.toString(character);
    }
}

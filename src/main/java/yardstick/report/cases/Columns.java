package yardstick.report.cases;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Text in columns of a terminal, where a Chinese character takes two. */
final class Columns {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private Columns() {}

    static int width(String text) {
        return text.codePoints()
                .map(c -> WIDE.contains(UnicodeScript.of(c)) || isWidePunctuation(c) ? 2 : 1)
                .sum();
    }

    private static boolean isWidePunctuation(int c) {
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60);
    }

    /** The text with spaces after it up to a width. */
    static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }
}

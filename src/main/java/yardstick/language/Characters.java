package yardstick.language;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Quote;
import yardstick.sight.Unseen;

/** What the characters of a rule file are. */
final class Characters {

    private static final String SIGNS = "()[]{},;:.@=<>!+-*/&|$\"'_";

    private static final Map<Character, Character> TWINS = Map.ofEntries(
            Map.entry('。', '.'),
            Map.entry('、', ','),
            Map.entry('“', '"'),
            Map.entry('”', '"'),
            Map.entry('‘', '\''),
            Map.entry('’', '\''),
            Map.entry('−', '-'),
            Map.entry('–', '-'),
            Map.entry('—', '-'),
            Map.entry('×', '*'),
            Map.entry('÷', '/'));

    private Characters() {}

    /** The ASCII character that a full-width or typographic one stands for, or null. */
    static @Nullable Character twin(char found) {
        if (found >= '！' && found <= '～') {
            char twin = (char) (found - '！' + '!');
            return isDigit(twin) || isAsciiLetter(twin) || SIGNS.indexOf(twin) >= 0 ? twin : null;
        }
        return TWINS.get(found);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isAsciiLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isLetter(int c) {
        boolean han = Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
        return isAsciiLetter(c) || (han && (Character.isLetter(c) || c == '〇'));
    }

    /** Whether nothing, or no more than a blank, is to be seen of it. */
    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE -> true;
            case Character.SPACE_SEPARATOR -> c != ' ' && c != '\u3000';
            default -> c == 0xFFFD || (!Character.isISOControl(c) && Unseen.is(c));
        };
    }

    private static boolean isVisible(int c) {
        return !Character.isISOControl(c) && !isInvisible(c);
    }

    /** The character where it can be seen, else a mark. */
    static String shown(int c) {
        return isVisible(c) ? Character.toString(c) : Quote.UNSEEN;
    }

    /** The character in a message: itself where it can be seen, else its number. */
    static String name(int c) {
        return isVisible(c) && Character.isDefined(c) ? Character.toString(c) : Unseen.number(c);
    }
}

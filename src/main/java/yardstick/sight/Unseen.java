package yardstick.sight;

import java.util.Locale;
import java.util.Optional;

/**
 * A character of a name that nobody sees, so that two names differ and look the same.
 *
 * @param number by which the character is known, such as {@code U+200B}
 * @param position of it in the text, in characters from 1
 */
public record Unseen(String number, int position) {

    /** The first one in a text. */
    public static Optional<Unseen> in(String text) {
        int position = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (is(text.codePointAt(i))) {
                return Optional.of(new Unseen(number(text.codePointAt(i)), position));
            }
            position++;
        }
        return Optional.empty();
    }

    /** Whether nothing is to be seen of a character, a space excepted: an order to the terminal, a joiner, a selector, a filler. */
    public static boolean is(int c) {
        if (c < 0x7F) {
            return c < ' ';
        }
        boolean plain = (c >= 0x4E00 && c <= 0x9FFF) || (c > 0xFF00 && c < 0xFFA0);
        return !plain && (Printable.isSteering(c) || isFiller(c));
    }

    /** What Unicode calls default ignorable beyond formats, and the blanks that count as letters or symbols. */
    private static boolean isFiller(int c) {
        return switch (c) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0, 0xFFFC -> true;
            default ->
                (c >= 0x180B && c <= 0x180F)
                        || (c >= 0x2060 && c <= 0x206F)
                        || (c >= 0xFE00 && c <= 0xFE0F)
                        || (c >= 0xFFF0 && c <= 0xFFFB)
                        || (c >= 0xE0000 && c <= 0xE0FFF);
        };
    }

    /** The number by which a character is known. */
    public static String number(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}

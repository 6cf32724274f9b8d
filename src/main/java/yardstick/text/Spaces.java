package yardstick.text;

import java.util.Map;
import java.util.OptionalInt;
import yardstick.problem.Words;
import yardstick.sight.Unseen;

/** What looks like a space or like nothing at all. */
public final class Spaces {

    private static final Map<Integer, Words> NAMES = Map.of(
            0x00A0, new Words("不间断空格", "no-break space"),
            0x202F, new Words("窄不间断空格", "narrow no-break space"),
            0x3000, new Words("全角空格", "full-width space"),
            0x200B, new Words("零宽空格", "zero-width space"),
            0x200C, new Words("零宽不连字", "zero-width non-joiner"),
            0x200D, new Words("零宽连字", "zero-width joiner"),
            0x2060, new Words("零宽不换行", "word joiner"),
            0xFEFF, new Words("字节序标记", "byte order mark"),
            0x00AD, new Words("软连字符", "soft hyphen"));

    private Spaces() {}

    /** A text without what looks like space at its ends, or like nothing, be it of whatever width. */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(int character) {
        return isSpace(character)
                || Character.isWhitespace(character)
                || character == 0x200B
                || character == 0x2060
                || character == 0xFEFF;
    }

    /** Whether a character is a space of whatever width, though not the usual one only. */
    public static boolean isSpace(int character) {
        return Character.getType(character) == Character.SPACE_SEPARATOR;
    }

    /** The first character of a text that is a space other than the usual one, or is not seen at all. */
    public static OptionalInt odd(String text) {
        return text.codePoints().filter(Spaces::isOdd).findFirst();
    }

    private static boolean isOdd(int character) {
        return (isSpace(character) && character != ' ') || Character.getType(character) == Character.FORMAT;
    }

    /** The name of such a character, such as {@code U+00A0 no-break space}. */
    public static Words name(int character) {
        String number = Unseen.number(character);
        Words name = NAMES.get(character);
        return name == null ? new Words(number, number) : new Words(number + " " + name.zh(), number + " " + name.en());
    }
}

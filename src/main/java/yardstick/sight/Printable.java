package yardstick.sight;

/** Text from outside made safe to print: no character of it can steer a terminal or reorder a line. */
public final class Printable {

    private static final int REPLACEMENT = 0xFFFD;

    private Printable() {}

    /** The same number of characters, each that cannot be seen replaced; tabs and line ends stay. */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> printable.appendCodePoint(c == '\t' || c == '\n' || !isSteering(c) ? c : REPLACEMENT));
        return printable.toString();
    }

    /** The same in one line. */
    public static String line(String text) {
        return isPlain(text) ? text : of(text).replace('\n', ' ').replace('\t', ' ');
    }

    /** Most text is ASCII and Han, which is told without asking what each character is. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0x4E00 && c <= 0x9FFF);
            if (!plain && (Character.isSurrogate(c) || isSteering(c))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a character is nothing to see but an order to whatever shows it: a control, a format, half a character. */
    static boolean isSteering(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}

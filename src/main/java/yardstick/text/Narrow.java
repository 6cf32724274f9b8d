package yardstick.text;

/** The half-width characters of a number for those of full width that it may be written in. */
final class Narrow {

    private Narrow() {}

    static String of(String text) {
        StringBuilder narrow = new StringBuilder();
        text.codePoints().map(Narrow::of).forEach(narrow::appendCodePoint);
        return narrow.toString();
    }

    private static int of(int character) {
        if (character >= '！' && character <= '～') {
            return character - '！' + '!';
        }
        return switch (character) {
            case '。' -> '.';
            case '−', '–' -> '-';
            case '’' -> '\'';
            default -> Spaces.isSpace(character) ? ' ' : character;
        };
    }
}

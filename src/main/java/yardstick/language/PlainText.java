package yardstick.language;

/** The text of a rule file while full-width signs give way to their ASCII twins, at the same offsets, which is told. */
final class PlainText {

    /** The text as it is now. */
    final StringBuilder chars;

    private final Misprints misprints;

    PlainText(String written, Misprints misprints) {
        this.chars = new StringBuilder(written);
        this.misprints = misprints;
    }

    boolean isAt(int at, char c) {
        return at < chars.length() && chars.charAt(at) == c;
    }

    /** Puts the ASCII twin in the place of a character; whether it has one. */
    boolean replaceTwin(int at) {
        Character twin = Characters.twin(chars.charAt(at));
        if (twin == null) {
            return false;
        }
        chars.setCharAt(at, twin);
        misprints.sign(at, twin == '\'' ? "\"" : Character.toString(twin));
        return true;
    }

    /** Whether the character belongs to a word; a full-width letter or digit becomes an ASCII one. */
    boolean isPart(int at) {
        Character twin = Characters.twin(chars.charAt(at));
        if (twin != null && (Characters.isDigit(twin) || Characters.isAsciiLetter(twin))) {
            replaceTwin(at);
        }
        int c = chars.codePointAt(at);
        return Characters.isDigit(c) || Characters.isLetter(c);
    }

    /** Whether a digit of whatever width is there. */
    boolean isDigit(int at) {
        if (at >= chars.length()) {
            return false;
        }
        Character twin = Characters.twin(chars.charAt(at));
        return Characters.isDigit(twin == null ? chars.charAt(at) : twin);
    }

    /** Whether a character is there that operators are made of. */
    boolean isOperator(int at) {
        Character twin = Characters.twin(chars.charAt(at));
        return "=<>&|".indexOf(twin == null ? chars.charAt(at) : twin) >= 0;
    }

    void fill(int at, int end, char c) {
        for (int i = at; i < end; i++) {
            chars.setCharAt(i, c);
        }
    }
}

package yardstick.language;

/**
 * A word or sign of a rule file.
 *
 * @param start offset of its first character in the file
 * @param end offset after its last character
 */
record Token(Kind kind, String text, int start, int end) {

    enum Kind {
        NAME,
        VARIABLE,
        NUMBER,
        TEXT,
        SIGN
    }

    boolean is(String sign) {
        return kind != Kind.TEXT && text.equals(sign);
    }

    /** The content of a text, without its quotation marks. */
    String content() {
        return kind == Kind.TEXT ? text.substring(1, text.length() - 1) : text;
    }
}

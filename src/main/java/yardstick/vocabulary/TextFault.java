package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;
import yardstick.sight.Unseen;

/** What makes a text unfit to be stored, or an id or a name unfit to be compared and shown. */
public enum TextFault {
    /** It has more characters than are allowed. */
    TOO_LONG,
    /** It holds half a character or a NUL. */
    BROKEN,
    /** It is empty, or nothing but spaces. */
    BLANK,
    /** It begins or ends with a space. */
    STRAY_SPACE,
    /** It holds a character that nobody sees. */
    UNSEEN;

    /**
     * What is wrong with a text of any kind; null if nothing is.
     *
     * @param most characters that it may have
     */
    public static @Nullable TextFault ofText(String text, int most) {
        if (text.length() > most && text.codePointCount(0, text.length()) > most) {
            return TOO_LONG;
        }
        return isWhole(text) ? null : BROKEN;
    }

    /** What is wrong with an id or a name, of at most {@link DossierLimits#NAME} characters; null if nothing is. */
    public static @Nullable TextFault ofName(String name) {
        TextFault asText = ofText(name, DossierLimits.NAME);
        if (asText != null) {
            return asText;
        }
        if (name.codePoints().allMatch(TextFault::isSpace)) {
            return BLANK;
        }
        if (isSpace(name.codePointAt(0)) || isSpace(name.codePointBefore(name.length()))) {
            return STRAY_SPACE;
        }
        return Unseen.in(name).isPresent() ? UNSEEN : null;
    }

    private static boolean isWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1));
                if (!pair) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}

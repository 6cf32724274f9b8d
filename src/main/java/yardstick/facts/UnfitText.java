package yardstick.facts;

import java.util.Optional;
import yardstick.sight.Unseen;

/** What makes a text unfit to be stored, or a name unfit to be compared. */
public final class UnfitText {

    private UnfitText() {}

    /** What is wrong with a text as a text: its length, half a character, a NUL. */
    public static Optional<Complaint> broken(String field, String text, int limit) {
        if (text.length() > limit && text.codePointCount(0, text.length()) > limit) {
            return Optional.of(Complaint.textTooLong(field, limit));
        }
        return isWhole(text) ? Optional.empty() : Optional.of(Complaint.brokenText(field));
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

    /** What is wrong with an id or a name: blank, or with something in it that nobody sees. */
    public static Optional<Complaint> unfitLabel(String field, String text) {
        if (text.codePoints().allMatch(UnfitText::isSpace)) {
            return Optional.of(Complaint.blank(field));
        }
        boolean stray = isSpace(text.codePointAt(0)) || isSpace(text.codePointBefore(text.length()));
        return stray
                ? Optional.of(Complaint.strayCharacter(field, text))
                : Unseen.in(text).map(unseen -> Complaint.unseen(field, text, unseen));
    }

    /** Whether there is nothing to say about an id or a name of the usual length; letters and digits only are the quick case. */
    static boolean isPlainLabel(String text) {
        return isWord(text)
                || (!isDamaged(text)
                        && broken("", text, DossierLimits.NAME).isEmpty()
                        && unfitLabel("", text).isEmpty());
    }

    private static boolean isWord(String text) {
        int letters = 0;
        while (letters < text.length() && isLetter(text.charAt(letters))) {
            letters++;
        }
        return letters > 0 && letters == text.length() && letters <= DossierLimits.NAME;
    }

    private static boolean isLetter(char c) {
        return Character.isLetterOrDigit(c) && !Unseen.is(c);
    }

    static boolean isDamaged(String text) {
        return text.indexOf(0xFFFD) >= 0;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}

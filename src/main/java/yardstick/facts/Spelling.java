package yardstick.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.sight.Unseen;
import yardstick.vocabulary.DossierLimits;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.TextFault;

/** A text or number as it is written in a dossier, with what has been made of it, so that this is made once only. */
final class Spelling {

    /** What has no text. */
    static final Spelling NONE = new Spelling("");

    private final char[] letters;
    private String text;
    private boolean pooled;
    private boolean plainLabel;
    private boolean looked;
    private @Nullable Period period;
    private @Nullable BigDecimal number;

    Spelling(String text) {
        this.letters = text.toCharArray();
        this.text = text;
    }

    Spelling(char[] letters) {
        this.letters = letters;
        this.text = new String(letters);
    }

    String text() {
        return text;
    }

    /** Whether it is written with exactly these letters, most often a few, for which a loop is quicker than what compares whole arrays. */
    boolean is(char[] source, int from, int to) {
        if (letters.length != to - from) {
            return false;
        }
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] != source[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is nothing to say about it as an id or a name; letters and digits only are the quick case. */
    boolean isPlainLabel() {
        if (!looked) {
            plainLabel = isWord(text) || (!isDamaged(text) && TextFault.ofName(text) == null);
            looked = true;
        }
        return plainLabel;
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

    /** Whether a text was damaged before it came here: whether it has the character that stands for what could not be read. */
    static boolean isDamaged(String text) {
        return text.indexOf(0xFFFD) >= 0;
    }

    /** The one text of those equal to it that the pool keeps. */
    String text(Interning pool) {
        if (!pooled) {
            text = pool.text(text);
            pooled = true;
        }
        return text;
    }

    /** The period written so; null if it is not one of the pool's unit. */
    @Nullable
    Period period(Interning pool) {
        if (period == null) {
            period = pool.period(text);
        }
        return period;
    }

    /** The number written so; null if it is beyond the limits. */
    @Nullable
    BigDecimal number(Interning pool) {
        if (number == null) {
            number = pool.number(text);
        }
        return number;
    }
}

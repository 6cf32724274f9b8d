package yardstick.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Period;

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

    /** Whether there is nothing to say about it as an id or a name. */
    boolean isPlainLabel() {
        if (!looked) {
            plainLabel = UnfitText.isPlainLabel(text);
            looked = true;
        }
        return plainLabel;
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

package yardstick.facts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import yardstick.sight.Unseen;
import yardstick.text.WrittenBytes;
import yardstick.vocabulary.DossierLimits;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.TextFault;

/** A text or number as it is written in a dossier, with what has been made of it, so that this is made once only. */
final class Spelling {

    private static final WrittenBytes NOWHERE = new WrittenBytes(new byte[0], 0, 0);

    /** What has no text. */
    static final Spelling NONE = new Spelling("");

    private final WrittenBytes written;
    private String text;
    private boolean pooled;
    private boolean interned;
    private boolean plainLabel;
    private boolean looked;
    private @Nullable Period period;
    private @Nullable BigDecimal number;

    Spelling(String text) {
        this(text, NOWHERE);
    }

    /** A text that is written so in a file. */
    Spelling(String text, WrittenBytes written) {
        this.text = text;
        this.written = written;
    }

    /** How it is written in a file that is read quickly; of no length if it may not be known again. */
    WrittenBytes written() {
        return written;
    }

    String text() {
        return text;
    }

    /** The text as the name of a field, which is interned. */
    String name() {
        if (!interned) {
            text = text.intern();
            interned = true;
        }
        return text;
    }

    /** Whether it is written with exactly these letters. */
    boolean is(char[] source, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != source[i]) {
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

package yardstick.facts;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import yardstick.text.WrittenBytes;

/** The spellings met last, found again by the bytes that they are written with: caches of fixed size. */
final class ByteSpellings {

    private static final int BITS = 13;
    private static final int LONGEST = 80;

    private final @Nullable Spelling[] texts = new @Nullable Spelling[1 << BITS];
    private final @Nullable Spelling[] numbers = new @Nullable Spelling[1 << BITS];

    /** The text that is written between quotes, with or without a backslash. */
    Spelling text(byte[] bytes, int from, int to, long hash, boolean escaped) {
        int place = (int) (hash >>> (Long.SIZE - BITS));
        Spelling known = texts[place];
        if (known != null && isWritten(known, bytes, from, to)) {
            return known;
        }
        String written = decoded(bytes, from, to);
        String text = escaped ? unescaped(written) : written;
        if (to - from > LONGEST) {
            return new Spelling(text);
        }
        Spelling spelling = new Spelling(text, new WrittenBytes(bytes, from, to));
        texts[place] = spelling;
        return spelling;
    }

    /** The number that is written so. */
    Spelling number(byte[] bytes, int from, int to, long hash) {
        int place = (int) (hash >>> (Long.SIZE - BITS));
        Spelling known = numbers[place];
        if (known != null && isWritten(known, bytes, from, to)) {
            return known;
        }
        require(isNumber(bytes, from, to));
        String digits = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
        Spelling spelling = new Spelling(digits, new WrittenBytes(bytes, from, to));
        numbers[place] = spelling;
        return spelling;
    }

    private static boolean isWritten(Spelling known, byte[] bytes, int from, int to) {
        WrittenBytes written = known.written();
        return written.length() == to - from && written.areAt(bytes, from);
    }

    private static void require(boolean sound) {
        if (!sound) {
            throw new CarefulReadingNeeded();
        }
    }

    /** What cannot be decoded would become the character that is looked for here. */
    private static String decoded(byte[] bytes, int from, int to) {
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (Spelling.isDamaged(text)) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            } catch (CharacterCodingException e) {
                throw new CarefulReadingNeeded();
            }
        }
        return text;
    }

    private static String unescaped(String written) {
        StringBuilder text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char letter = written.charAt(i);
            if (letter != '\\') {
                text.append(letter);
            } else if (written.charAt(++i) == 'u') {
                require(i + 4 < written.length());
                text.append(character(written, i + 1));
                i += 4;
            } else {
                int which = "\"\\/bfnrt".indexOf(written.charAt(i));
                require(which >= 0);
                text.append("\"\\/\b\f\n\r\t".charAt(which));
            }
        }
        return text.toString();
    }

    private static char character(String written, int at) {
        int character = 0;
        for (int i = at; i < at + 4; i++) {
            int digit = written.charAt(i) < 0x80 ? Character.digit(written.charAt(i), 16) : -1;
            require(digit >= 0);
            character = character << 4 | digit;
        }
        return (char) character;
    }

    /** Whether bytes are a number of JSON. */
    private static boolean isNumber(byte[] bytes, int from, int to) {
        int whole = from + (bytes[from] == '-' ? 1 : 0);
        int at = afterDigits(bytes, whole);
        boolean sound = at > whole && (bytes[whole] != '0' || at == whole + 1);
        if (sound && bytes[at] == '.') {
            int point = at + 1;
            at = afterDigits(bytes, point);
            sound = at > point;
        }
        if (sound && (bytes[at] | 0x20) == 'e') {
            int exponent = at + (bytes[at + 1] == '-' || bytes[at + 1] == '+' ? 2 : 1);
            at = afterDigits(bytes, exponent);
            sound = at > exponent;
        }
        return sound && at == to;
    }

    private static int afterDigits(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }
}

package yardstick.sight;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** JSON that means the same and is safe to print: a character that could steer a terminal stands as its number. */
public final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    /** For whatever writes JSON. */
    public static final JsonEscapes ALL = new JsonEscapes();

    private final int[] ascii;

    private JsonEscapes() {
        this.ascii = standardAsciiEscapesForJSON();
        ascii[0x7F] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return Arrays.copyOf(ascii, ascii.length);
    }

    /** Halves of characters are left to the writer, which knows the other half. */
    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        return isPlain(c) ? null : new SerializedString(number((char) c));
    }

    /** A JSON text with such characters as numbers; outside of its texts there are none. */
    public static String in(String json) {
        if (json.codePoints().noneMatch(c -> c != '\n' && !isHan(c) && Printable.isSteering(c))) {
            return json;
        }
        StringBuilder escaped = new StringBuilder();
        json.codePoints().forEach(c -> {
            if (c == '\n' || !Printable.isSteering(c)) {
                escaped.appendCodePoint(c);
            } else {
                Character.toString(c).chars().forEach(half -> escaped.append(number((char) half)));
            }
        });
        return escaped.toString();
    }

    private static boolean isPlain(int c) {
        return isHan(c) || Character.isSurrogate((char) c) || !Printable.isSteering(c);
    }

    private static boolean isHan(int c) {
        return c >= 0x4E00 && c <= 0x9FFF;
    }

    private static String number(char c) {
        return String.format(Locale.ROOT, "\\u%04X", (int) c);
    }
}

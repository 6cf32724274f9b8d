package yardstick.facts;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import yardstick.text.EightBytes;
import yardstick.text.WrittenBytes;

/** The text or number that was passed over last within a window, found and hashed in one go. */
final class ByteScalar {

    /** A number of so many digits is refused at leisure. */
    private static final int LONGEST_NUMBER = ByteWindow.AHEAD / 2;

    private final ByteWindow window;
    private final ByteSpellings spellings;

    /** The text or number itself, within its quotes if it has any, and its hash. */
    private int from;

    private int to;
    private long hash;
    private boolean escaped;

    /** What it stands at if that was spelled as it likely was. */
    private @Nullable Spelling spelled;

    /** Nothing yet. */
    ByteScalar(ByteWindow window, ByteSpellings spellings) {
        this.window = window;
        this.spellings = spellings;
    }

    /** Whether a text begins that is spelled as another was; passes over it if so. */
    boolean isSpelled(Spelling likely) {
        WrittenBytes written = likely.written();
        int start = window.at() + 1;
        boolean same = written.length() > 0
                && written.areAt(window.bytes(), start)
                && window.bytes()[start + written.length()] == '"';
        if (same) {
            window.pass(written.length() + 2);
            spelled = likely;
        }
        return same;
    }

    /** Passes over a text. */
    JsonToken string() throws IOException {
        window.take(window.sign(), '"');
        while (!isWithinWindow()) {
            if (to < window.end()) {
                throw new CarefulReadingNeeded();
            }
            window.more();
        }
        window.pass(to + 1 - from);
        return JsonToken.VALUE_STRING;
    }

    /** Looks for the quote that ends a text; what ends before may be a text that goes on behind the window. */
    private boolean isWithinWindow() {
        byte[] bytes = window.bytes();
        from = window.at();
        to = from;
        hash = 0;
        escaped = false;
        spelled = null;
        while (true) {
            long eight = EightBytes.at(bytes, to);
            int plain = EightBytes.beforeStop(eight);
            hash = EightBytes.mixed(hash, plain == Long.BYTES ? eight : EightBytes.first(eight, plain));
            to += plain;
            if (plain == Long.BYTES) {
                continue;
            }
            if (bytes[to] != '\\') {
                return bytes[to] == '"';
            }
            hash = EightBytes.mixed(hash, bytes[to + 1]);
            escaped = true;
            to += 2;
        }
    }

    /** Passes over a number, or what looks like one. */
    JsonToken number() {
        byte[] bytes = window.bytes();
        from = window.at();
        to = from;
        while (isOfNumber(bytes[to])) {
            to++;
        }
        if (to == from || to - from > LONGEST_NUMBER) {
            throw new CarefulReadingNeeded();
        }
        hash = 0;
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            hash = EightBytes.mixed(hash, EightBytes.at(bytes, at));
        }
        hash = EightBytes.mixed(hash, EightBytes.first(EightBytes.at(bytes, at), to - at));
        window.pass(to - from);
        return JsonToken.VALUE_NUMBER_INT;
    }

    private static boolean isOfNumber(int sign) {
        return (sign >= '0' && sign <= '9') || sign == '.' || sign == '-' || sign == '+' || (sign | 0x20) == 'e';
    }

    /** The text. */
    Spelling text() {
        return spelled != null ? spelled : spellings.text(window.bytes(), from, to, hash, escaped);
    }

    /** The number. */
    Spelling digits() {
        return spellings.number(window.bytes(), from, to, hash);
    }
}

package yardstick.text;

import org.jspecify.annotations.Nullable;

/** How a text is written in a file: a few bytes, to be known again at first sight. */
public final class WrittenBytes {

    /** The first and the second eight bytes, with zeros behind the last one, and any after these. */
    private final long first;

    private final long second;
    private final long @Nullable [] more;
    private final int length;

    /** A copy of some bytes. */
    public WrittenBytes(byte[] bytes, int from, int to) {
        long[] all = EightBytes.all(bytes, from, to);
        length = to - from;
        first = all.length > 0 ? all[0] : 0;
        second = all.length > 1 ? all[1] : 0;
        more = all.length > 2 ? all : null;
    }

    /** How many bytes they are. */
    public int length() {
        return length;
    }

    /** Whether they stand at a place, behind which there are eight more bytes than they are, of whatever kind. */
    public boolean areAt(byte[] bytes, int place) {
        if (length < Long.BYTES) {
            return EightBytes.first(EightBytes.at(bytes, place), length) == first;
        }
        if (EightBytes.at(bytes, place) != first) {
            return false;
        }
        if (length < 2 * Long.BYTES) {
            return EightBytes.first(EightBytes.at(bytes, place + Long.BYTES), length - Long.BYTES) == second;
        }
        return EightBytes.at(bytes, place + Long.BYTES) == second && (more == null || isRestAt(more, bytes, place));
    }

    private boolean isRestAt(long[] all, byte[] bytes, int place) {
        int whole = length / Long.BYTES;
        for (int i = 2; i < whole; i++) {
            if (EightBytes.at(bytes, place + i * Long.BYTES) != all[i]) {
                return false;
            }
        }
        int at = whole * Long.BYTES;
        return at == length || EightBytes.first(EightBytes.at(bytes, place + at), length - at) == all[whole];
    }
}

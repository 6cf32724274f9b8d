package yardstick.facts;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The part of a stream that is being read: some bytes further than anything short is long, and zeros behind the last one, at which
 * every search ends.
 */
final class ByteWindow {

    private static final int SIZE = 1 << 16;
    /** So many bytes are there to look at, unless the stream ends. */
    static final int AHEAD = 512;
    /** So many zeros stand behind the last byte. */
    private static final int BEHIND = 64;
    /** A text of so many bytes is longer than any that is allowed. */
    private static final int TOO_LONG = 1 << 20;

    private final InputStream in;
    private long left;
    private byte[] bytes = new byte[SIZE + BEHIND];
    private int at;
    private int end;

    /** Up to here there are enough bytes ahead, or all that there are. */
    private int enough;

    private long before;

    /** The first bytes of a stream, of which fewer than so many can be read. */
    ByteWindow(InputStream in, long tooMany) throws IOException {
        this.in = in;
        this.left = tooMany;
        load();
        at = afterMark(bytes, end);
    }

    /** Where the text begins, behind the mark that some programs write at the start. */
    static int afterMark(byte[] bytes, int count) {
        boolean marked = count > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where it stands within the bytes. */
    int at() {
        return at;
    }

    /** Where the bytes end within which it stands. */
    int end() {
        return end;
    }

    /** How many bytes of the stream stand before it: a number of 32 bits without a sign. */
    int place() {
        return (int) (before + at);
    }

    /** Whether everything was read. */
    boolean isAtEnd() {
        return at == end;
    }

    /** The byte that it stands at. */
    int sign() {
        return bytes[at];
    }

    /** Passes over white space and tells the byte after it, zero at the end of the stream. */
    int peek() throws IOException {
        if (at >= enough) {
            load();
        }
        int sign = bytes[at];
        return sign > ' ' ? sign : afterSpace();
    }

    private int afterSpace() throws IOException {
        while (true) {
            if (at >= enough) {
                load();
            }
            int sign = bytes[at];
            if (sign != ' ' && sign != '\n' && sign != '\r' && sign != '\t') {
                return sign;
            }
            at++;
        }
    }

    /** Passes over so many bytes. */
    void pass(int count) {
        at += count;
    }

    /** Passes over a byte, which has to be the one that is wanted. */
    void take(int sign, int wanted) {
        if (sign != wanted) {
            throw new CarefulReadingNeeded();
        }
        at++;
    }

    /** Reads on until there are enough bytes ahead. */
    private void load() throws IOException {
        forget();
        boolean more = true;
        while (more && end < AHEAD) {
            more = read();
        }
        enough = more ? end - AHEAD : Integer.MAX_VALUE;
    }

    /** Reads on where what it stands at does not end within the bytes. */
    void more() throws IOException {
        forget();
        if (end == bytes.length - BEHIND) {
            if (end >= TOO_LONG) {
                throw new CarefulReadingNeeded();
            }
            bytes = Arrays.copyOf(bytes, 2 * end + BEHIND);
        }
        if (!read()) {
            throw new CarefulReadingNeeded();
        }
        enough = end - AHEAD;
    }

    private void forget() {
        System.arraycopy(bytes, at, bytes, 0, end - at);
        before += at;
        end -= at;
        at = 0;
    }

    /** Reads some bytes; false at the end of the stream. */
    private boolean read() throws IOException {
        int count = in.read(bytes, end, bytes.length - BEHIND - end);
        end += Math.max(0, count);
        left -= Math.max(0, count);
        if (left <= 0) {
            throw new CarefulReadingNeeded();
        }
        Arrays.fill(bytes, end, end + BEHIND, (byte) 0);
        return count >= 0;
    }
}

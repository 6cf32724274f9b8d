package yardstick.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

/**
 * The bytes of a file that is most likely in UTF-8, checked as they pass and handed on as they are. Reading ends with an exception
 * if they are not UTF-8, if one of them is zero, so that nobody takes them for another encoding, or if there are too many.
 */
public final class Utf8Bytes extends InputStream {

    private final InputStream in;
    private long left;

    /** How many bytes of a character are still to come, and between what the next one has to lie. */
    private int missing;

    private int least;
    private int most;

    /** Fewer than so many bytes can be read. */
    public Utf8Bytes(InputStream in, long tooMany) {
        this.in = in;
        this.left = tooMany;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int count = in.read(target, offset, (int) Math.min(length, left));
        if (count < 0) {
            require(missing == 0);
            return count;
        }
        left -= count;
        require(left > 0);
        check(target, offset, offset + count);
        return count;
    }

    private static void require(boolean sound) throws CharacterCodingException {
        if (!sound) {
            throw new CharacterCodingException();
        }
    }

    private void check(byte[] bytes, int from, int to) throws CharacterCodingException {
        int at = from;
        while (at < to) {
            int next = missing > 0 ? at : afterWide(bytes, afterPlain(bytes, at, to), to);
            if (next == at) {
                check(bytes[at] & 0xFF);
                next++;
            }
            at = next;
        }
    }

    /** Where the bytes end that are characters by themselves. */
    private static int afterPlain(byte[] bytes, int from, int to) {
        int at = from;
        while (at + Long.BYTES <= to && EightBytes.arePlain(EightBytes.at(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < to && bytes[at] > 0) {
            at++;
        }
        return at;
    }

    /** Where the characters end that take three bytes, as Chinese ones do. */
    private static int afterWide(byte[] bytes, int from, int to) {
        int at = from;
        while (at + 2 < to && PlacedText.wide(bytes[at], bytes[at + 1], bytes[at + 2]) != PlacedText.NOT_WIDE) {
            at += 3;
        }
        return at;
    }

    private void check(int next) throws CharacterCodingException {
        if (missing > 0) {
            require(next >= least && next <= most);
            missing--;
            least = 0x80;
            most = 0xBF;
        } else if (next < 0x80) {
            require(next > 0);
        } else {
            start(next);
        }
    }

    /** The first byte of a character tells how many follow; what the second can be leaves out overlong forms and surrogates. */
    private void start(int first) throws CharacterCodingException {
        require(first >= 0xC2 && first <= 0xF4);
        missing = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
        least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
    }
}

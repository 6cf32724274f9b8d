package yardstick.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import yardstick.problem.Words;

/** The text of a file in one encoding: strictly decoded, bounded, and with columns counted in characters. */
public final class PlacedText extends Reader {

    private static final int BYTES = 1 << 16;
    /** Room for at least one character more than may be read. */
    private static final int SPARE = 4;

    private static final int KEPT = 256;
    /** So many bytes tell whether marks stand at the start. */
    private static final int ENOUGH = 64;

    static final int NOT_WIDE = -1;

    private final InputStream in;
    private final long mostBytes;
    private final ByteBuffer bytes;
    private final Encoding encoding;
    private final CharsetDecoder decoder;

    private long bytesRead;
    private boolean started;
    private boolean ended;

    private long charsRead;
    private char[] recent = {};
    private int recentCount;
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Offsets of the second halves of characters that take two places, which have not been asked for yet. */
    private final Deque<Long> secondHalves = new ArrayDeque<>();

    private int countedLine = 1;
    private int counted;

    /** The text of a file of so many bytes at most. */
    public PlacedText(InputStream in, long mostBytes, Encoding encoding) {
        this.in = in;
        this.mostBytes = mostBytes;
        this.encoding = encoding;
        this.decoder = encoding.charset()
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.bytes =
                ByteBuffer.allocate((int) Math.min(BYTES, mostBytes + SPARE)).limit(0);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!started) {
            start();
        }
        while (true) {
            int plain = encoding == Encoding.UTF_8 ? readPlain(target, offset, length) : 0;
            CharBuffer rest = CharBuffer.wrap(target, offset + plain, length - plain);
            CoderResult result = decoder.decode(bytes, rest, ended);
            int count = rest.position() - offset;
            if (count > 0 || length == 0) {
                note(target, offset, count);
                return count;
            }
            if (result.isError()) {
                throw Undecodable.at(bytes.get(bytes.position()), encoding, line, column);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    /** Decodes one character after another as long as each takes one byte or three, which is nearly always. */
    private int readPlain(char[] target, int offset, int length) {
        byte[] source = bytes.array();
        int from = bytes.position();
        int to = offset;
        while (from < bytes.limit() && to < offset + length) {
            int first = source[from];
            if (first >= 0) {
                target[to++] = (char) first;
                from++;
            } else {
                int wide = from + 2 < bytes.limit() ? wide(first, source[from + 1], source[from + 2]) : NOT_WIDE;
                if (wide == NOT_WIDE) {
                    break;
                }
                target[to++] = (char) wide;
                from += 3;
            }
        }
        bytes.position(from);
        return to - offset;
    }

    /** The character that these three bytes stand for, unless they break the rules or are not three of one character. */
    static int wide(int first, int second, int third) {
        int character = ((first & 0x0F) << 12) | ((second & 0x3F) << 6) | (third & 0x3F);
        boolean three = (first & 0xF0) == 0xE0 && (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80;
        return three && character >= 0x800 && !Character.isSurrogate((char) character) ? character : NOT_WIDE;
    }

    private void start() throws IOException {
        started = true;
        while (!ended && bytes.limit() < Math.min(ENOUGH, bytes.capacity())) {
            fill();
        }
        Optional<Words> other = Misfit.atStart(bytes);
        if (other.isPresent()) {
            throw Undecodable.whole(other.get());
        }
        bytes.position(encoding.afterMarks(bytes));
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytesRead += Math.max(0, count);
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        if (bytesRead > mostBytes) {
            throw new Oversized(line, column);
        }
    }

    private void note(char[] target, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            char c = target[i];
            if (c == '\n' && afterReturn) {
                afterReturn = false;
                continue;
            }
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                line++;
                column = 1;
            } else if (Character.isLowSurrogate(c)) {
                secondHalves.add(charsRead + i - offset);
            } else {
                column++;
            }
        }
        charsRead += count;
        int kept = Math.min(recentCount, KEPT);
        char[] joined = recent.length < kept + count ? new char[kept + count] : recent;
        System.arraycopy(recent, recentCount - kept, joined, 0, kept);
        System.arraycopy(target, offset, joined, kept, count);
        recent = joined;
        recentCount = kept + count;
    }

    /**
     * Returns the column in characters of a place that lies behind all those asked for before.
     *
     * @param offset of the place, from the start of the text
     * @param places columns as counted by places, from 1
     */
    public int column(int ofLine, long offset, int places) {
        if (ofLine != countedLine) {
            countedLine = ofLine;
            counted = 0;
        }
        long lineStart = offset - (places - 1);
        for (Long half = secondHalves.peek(); half != null && half < offset; half = secondHalves.peek()) {
            secondHalves.remove();
            counted += half >= lineStart ? 1 : 0;
        }
        return places - counted;
    }

    /** Returns the text from an offset that was read a moment ago; empty at the end of the file. */
    public String from(long offset) {
        long start = offset - (charsRead - recentCount);
        return start < 0 || start >= recentCount ? "" : new String(recent, (int) start, recentCount - (int) start);
    }

    /** Returns some of the text before an offset that was read a moment ago. */
    public String before(long offset) {
        long end = offset - (charsRead - recentCount);
        return end < 0 || end > recentCount ? "" : new String(recent, 0, (int) end);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

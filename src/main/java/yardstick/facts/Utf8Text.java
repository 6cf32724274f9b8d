package yardstick.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** The text of a file that must be UTF-8: strictly decoded, bounded, and with columns counted in characters. */
final class Utf8Text extends Reader {

    private static final int BYTES = 1 << 16;
    private static final int KEPT = 256;

    private final InputStream in;
    private final long mostBytes;
    private final ByteBuffer bytes = ByteBuffer.allocate(BYTES).limit(0);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);

    private long bytesRead;
    private boolean started;
    private boolean ended;

    private long charsRead;
    private char[] recent = {};
    private int line = 1;
    private int column = 1;
    private boolean afterReturn;

    /** Offsets of the second halves of characters that take two places, which have not been asked for yet. */
    private final Deque<Long> secondHalves = new ArrayDeque<>();

    private int countedLine = 1;
    private int counted;

    Utf8Text(InputStream in, long mostBytes) {
        this.in = in;
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (!started) {
            start();
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int count = out.position() - offset;
            if (count > 0 || length == 0) {
                note(target, offset, count);
                return count;
            }
            if (result.isError()) {
                throw new Halt(FileComplaint.notUtf8(Encoding.ofRest(bytes)), line, column);
            }
            if (ended) {
                return -1;
            }
            fill();
        }
    }

    private void start() throws IOException {
        started = true;
        while (!ended && bytes.limit() < 4) {
            fill();
        }
        var other = Encoding.atStart(bytes);
        if (other.isPresent()) {
            throw new Halt(FileComplaint.notUtf8(other.get()), 1, 1);
        }
        if (bytes.limit() >= 3
                && bytes.get(0) == (byte) 0xEF
                && bytes.get(1) == (byte) 0xBB
                && bytes.get(2) == (byte) 0xBF) {
            bytes.position(3);
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytesRead += Math.max(0, count);
        bytes.position(bytes.position() + Math.max(0, count)).flip();
        if (bytesRead > mostBytes) {
            throw new Halt(FileComplaint.fileTooLarge(), line, column);
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
        int kept = Math.min(recent.length, KEPT);
        char[] joined = Arrays.copyOfRange(recent, recent.length - kept, recent.length + count);
        System.arraycopy(target, offset, joined, kept, count);
        recent = joined;
    }

    /**
     * Returns the column in characters of a place that lies behind all those asked for before.
     *
     * @param offset of the place, from the start of the text
     * @param places columns as counted by places, from 1
     */
    int column(int ofLine, long offset, int places) {
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
    String from(long offset) {
        long start = offset - (charsRead - recent.length);
        return start < 0 || start >= recent.length ? "" : new String(recent, (int) start, recent.length - (int) start);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

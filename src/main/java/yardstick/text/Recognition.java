package yardstick.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Finds the encoding of a file by reading all of it in each of those that it could be in. */
final class Recognition {

    private static final int BYTES = 1 << 16;

    private final Attempt utf8 = new Attempt(Encoding.UTF_8);
    private final Attempt gb18030 = new Attempt(Encoding.GB18030);

    Optional<Encoding> of(InputStream in, long most) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(BYTES, most));
        ByteBuffer start = ByteBuffer.wrap(bytes);
        if (Misfit.atStart(start).isPresent()) {
            return Optional.empty();
        }
        for (Encoding wide : new Encoding[] {Encoding.UTF_16LE, Encoding.UTF_16BE}) {
            if (wide.isMarkAt(start, 0)) {
                return Optional.of(wide);
            }
        }
        long left = most;
        while (bytes.length > 0) {
            utf8.read(bytes);
            gb18030.read(bytes);
            left -= bytes.length;
            bytes = in.readNBytes((int) Math.min(BYTES, left));
        }
        return found(left > 0, Encoding.UTF_8.isMarkAt(start, 0));
    }

    private Optional<Encoding> found(boolean whole, boolean marked) {
        if (whole) {
            utf8.end();
            gb18030.end();
        }
        if (utf8.bad == 0) {
            return Optional.of(Encoding.UTF_8);
        }
        boolean damaged = marked || utf8.wide > utf8.bad;
        return gb18030.bad > 0 || damaged ? Optional.empty() : Optional.of(Encoding.GB18030);
    }

    /** The bytes read in one encoding: how often they broke its rules, and how many characters beyond ASCII they made. */
    private static final class Attempt {

        private final CharsetDecoder decoder;
        private final CharBuffer text = CharBuffer.allocate(BYTES);
        private ByteBuffer rest = ByteBuffer.allocate(0);
        private long bad;
        private long wide;

        Attempt(Encoding encoding) {
            decoder = encoding.charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT);
        }

        void read(byte[] bytes) {
            ByteBuffer all = ByteBuffer.allocate(rest.remaining() + bytes.length);
            decode(all.put(rest).put(bytes).flip(), false);
            rest = all;
        }

        void end() {
            decode(rest, true);
        }

        private void decode(ByteBuffer bytes, boolean end) {
            CoderResult result;
            do {
                text.clear();
                result = decoder.decode(bytes, text, end);
                wide += text.flip().chars().filter(c -> c > 0x7F).count();
                if (result.isError()) {
                    bad++;
                    bytes.position(bytes.position() + result.length());
                }
            } while (!result.isUnderflow());
        }
    }
}

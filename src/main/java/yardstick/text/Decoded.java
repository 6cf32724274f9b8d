package yardstick.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A small file as text: strictly decoded, no byte guessed at or replaced, without the marks at its start.
 *
 * @param encoding that it was written in
 */
public record Decoded(Encoding encoding, String text) {

    /**
     * Decodes the bytes of a file.
     *
     * @throws Undecodable at the first byte that is no part of a character
     */
    public static Decoded of(byte[] bytes) throws Undecodable {
        Encoding encoding = Encoding.of(bytes).orElse(Encoding.UTF_8);
        try (PlacedText placed = new PlacedText(new ByteArrayInputStream(bytes), bytes.length, encoding)) {
            StringWriter text = new StringWriter(bytes.length);
            placed.transferTo(text);
            return new Decoded(encoding, text.toString());
        } catch (Undecodable e) {
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory can always be read", e);
        }
    }

    /** The bytes of the file, which were these, if it is in UTF-8, and otherwise those that it would have in UTF-8. */
    public byte[] inUtf8(byte[] bytes) {
        return encoding == Encoding.UTF_8 ? Arrays.copyOf(bytes, bytes.length) : text.getBytes(StandardCharsets.UTF_8);
    }
}

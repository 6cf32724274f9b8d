package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8BytesTest {

    private static final String MIXED = "plain text, 成都科学城, é, 𠀀, \u0800\uD7FF\uE000\uFFFF";

    private static boolean isDoubted(byte[] bytes, int atOnce) throws IOException {
        InputStream in = new Utf8Bytes(new ByteArrayInputStream(bytes), Long.MAX_VALUE);
        byte[] target = new byte[atOnce];
        try {
            while (in.read(target, 0, atOnce) >= 0) {}
            return false;
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    private static boolean isRefused(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .chars()
                    .anyMatch(c -> c == 0);
        } catch (CharacterCodingException e) {
            return true;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 64})
    void what_the_decoder_refuses_is_doubted_and_nothing_else_but_zeros(int atOnce) throws IOException {
        Random random = new Random(atOnce);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = MIXED.getBytes(StandardCharsets.UTF_8);
            for (int changes = random.nextInt(3); changes > 0; changes--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(isDoubted(bytes, atOnce)).isEqualTo(isRefused(bytes));
        }
    }

    @Test
    void more_bytes_than_are_allowed_are_doubted() throws IOException {
        byte[] three = {'a', 'b', 'c'};

        assertThat(new Utf8Bytes(new ByteArrayInputStream(three), 4).readAllBytes())
                .isEqualTo(three);
        assertThatThrownBy(() -> new Utf8Bytes(new ByteArrayInputStream(three), 3).readAllBytes())
                .isInstanceOf(CharacterCodingException.class);
    }
}

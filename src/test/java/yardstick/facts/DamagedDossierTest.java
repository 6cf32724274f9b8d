package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;

class DamagedDossierTest {

    private static final String[] PIECES = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "null",
        "NaN",
        "1e9",
        "-",
        "\\u0000",
        "\\ud800",
        "\\",
        "\n",
        "𠀀",
        "\u0000",
        "，",
        "\"id\"",
        "\"Z1\"",
        "true",
        "[[[[[[[[[[[[[[[[[["
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_damaged_dossier_is_read_or_refused_with_located_problems_and_never_anything_else(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = damaged(random);
            try {
                Dossier dossier = Dossiers.read(damaged);
                assertThat(Dossiers.read(Dossiers.written(dossier)).digest()).isEqualTo(dossier.digest());
            } catch (InvalidInput e) {
                assertThat(e.problems()).isNotEmpty().anyMatch(Problem::isError).allSatisfy(DamagedDossierTest::isFit);
            }
        }
    }

    private static void isFit(Problem problem) {
        assertThat(problem.code()).matches("YS-F\\d\\d");
        assertThat(problem.message().en()).isNotBlank().doesNotContain("\n");
        assertThat(problem.message().zh()).isNotBlank().doesNotContain("\n");
        assertThat(problem.hint().en()).isNotBlank();
        assertThat(problem.location().column()).isNotNegative();
    }

    /** A small dossier with a piece or a byte of it replaced, or cut off. */
    static byte[] damaged(Random random) {
        return random.nextBoolean() ? withPiece(random) : withBytes(random);
    }

    private static byte[] withPiece(Random random) {
        StringBuilder text = new StringBuilder(Dossiers.SMALL);
        int start = random.nextInt(text.length());
        int end = Math.min(text.length(), start + random.nextInt(8));
        return text.replace(start, end, PIECES[random.nextInt(PIECES.length)])
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withBytes(Random random) {
        byte[] bytes = Dossiers.SMALL.getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }
}

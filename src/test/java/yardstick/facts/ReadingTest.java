package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.PeriodUnit;

/** Reading in one go and reading twice tell the same, wherever the bytes come from. */
class ReadingTest {

    private static final DossierReading READING =
            new DossierReading("dossier.json", PeriodUnit.QUARTER, Indicators.NONE, null);

    private static final String WRONG = """
        "zones": [{"id": "Z1", "name": "一区"}, {"id": "Z1", "name": "二区"}, {"id": "Z2", "name": " "}]|
        "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}]|
        "grants": [{"zone": "Z1", "designation": "D1", "since": "2020Q1"}, {"zone": "Z9", "designation": "D1", "since": "2020Q1"}]|
        "applications": [{"zone": "Z1", "designation": "D1", "since": "2020Q1"}]|
        "measures": [{"zone": "Z1", "name": "营收", "period": "2020Q1"}, {"zone": "Z1", "name": "营收", "period": "2020Q1"}]|
        "milestones": [{"zone": "Z2", "designation": "D1", "id": "M1", "title": "一", "due": "2020Q1"}]|
        "difficulties": [{"zone": "Z1", "id": "F1", "title": "二", "owner": "CITY", "raised": "2020Q1", "resolved": "2019Q1"}]|
        "asOf": "2020Q2"
        """;

    @TempDir
    private Path folder;

    /** A stream that can only be read on, some bytes at a time. */
    private static InputStream pipe(byte[] json) {
        return new FilterInputStream(new ByteArrayInputStream(json)) {
            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return super.read(target, offset, Math.min(length, 1 << 12));
            }

            @Override
            public int available() throws IOException {
                throw new IOException("a pipe does not know its end");
            }

            @Override
            public boolean markSupported() {
                return false;
            }

            @Override
            public synchronized void reset() throws IOException {
                throw new IOException("a pipe does not run backwards");
            }
        };
    }

    private String fromFile(byte[] json) {
        Path file = folder.resolve("dossier.json");
        return Dossiers.told(() -> {
                    try {
                        return READING.of(Files.write(file, json));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .replace(file.toString(), "dossier.json");
    }

    private static String from(InputStream in) {
        return Dossiers.told(() -> DossierReader.read(in, "dossier.json", PeriodUnit.QUARTER));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_damaged_dossier_is_told_alike_from_a_file_from_bytes_and_from_a_pipe(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            byte[] damaged = DamagedDossierTest.damaged(random);

            String told = from(new ByteArrayInputStream(damaged));

            assertThat(fromFile(damaged)).isEqualTo(told);
            assertThat(from(pipe(damaged))).isEqualTo(told);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void the_same_problems_are_told_in_whatever_order_the_sections_come(long seed) {
        List<String> sections = new ArrayList<>(List.of(WRONG.split("\\|\\n", -1)));
        String inOrder = located(sections);

        Collections.shuffle(sections, new Random(seed));

        assertThat(located(sections))
                .isEqualTo(inOrder)
                .contains("YS-F16", "YS-F23", "YS-F24", "YS-F26", "YS-F27", "YS-F28", "YS-F52");
    }

    /** Codes and pointers of problems; lines depend on the order. */
    private static String located(List<String> sections) {
        return Dossiers.problems("{" + String.join(",", sections) + "}").stream()
                .map(problem -> problem.location().pointer() + " " + problem.code())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    @Test
    void a_warning_at_the_end_is_told_with_its_place_and_the_dossier_is_read() {
        String json =
                Dossiers.SMALL.replace("\"raised\": \"2020Q4\"}", "\"raised\": \"2020Q4\", \"resolved\": \"2020Q3\"}");

        Dossier dossier = Dossiers.read(json);

        assertThat(dossier.warnings()).extracting(Problem::code).containsExactly("YS-F52");
        assertThat(dossier.warnings().get(0).location().line()).isEqualTo(28);
        assertThat(dossier.difficulties()).hasSize(2);
    }

    @Test
    void a_pipe_longer_than_is_kept_is_told_like_a_file() {
        String good = longer("MUNICIPAL");
        String odd = longer("市级");

        for (String json : List.of(good, odd, odd + "]", good.replace("Z1499", "Z1498"))) {
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            assertThat(bytes.length).isGreaterThan(1 << 24);
            assertThat(from(pipe(bytes))).isEqualTo(fromFile(bytes));
        }
    }

    /** A dossier of more than 16 MiB whose last zone has that level. */
    private static String longer(String lastLevel) {
        String text = "长".repeat(4_000);
        return IntStream.range(0, 1_500)
                .mapToObj(i -> "{\"id\": \"Z%d\", \"name\": \"区\", \"district\": \"%s\", \"level\": \"%s\"}"
                        .formatted(i, text, i == 1_499 ? lastLevel : "COUNTY"))
                .collect(Collectors.joining(",\n", "{\"asOf\": \"2020Q2\", \"zones\": [", "]}"));
    }
}

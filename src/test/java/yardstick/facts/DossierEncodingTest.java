package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.problem.Language;
import yardstick.vocabulary.DossierLimits;
import yardstick.vocabulary.PeriodUnit;
import yardstick.vocabulary.Zone;

class DossierEncodingTest {

    private static final String JSON = """
        {"asOf": "2020Q2",
         "zones": [{"id": "Z1", "name": "成都科学城"}]}
        """;

    private static String refusal(byte[] bytes) {
        return Dossiers.problems(bytes).stream()
                .map(p -> Dossiers.rendered(p, Language.EN))
                .collect(Collectors.joining("\n"));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof Integer value) {
                out.write(value);
            } else {
                out.writeBytes(part.toString().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    @Test
    void a_byte_order_mark_is_skipped_and_moves_no_column() {
        assertThat(Dossiers.read(bytes(0xEF, 0xBB, 0xBF, JSON)).zones()).hasSize(1);
        assertThat(refusal(bytes(0xEF, 0xBB, 0xBF, "{\"asOf\": 1}")))
                .startsWith("dossier.json:1:10 /asOf: error: YS-F15");
        assertThat(refusal(bytes(0xEF, 0xBB, 0xBF))).contains("YS-F02");
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, UTF-16", "UTF-16BE, UTF-16", "UTF-32LE, UTF-32", "UTF-32BE, UTF-32"})
    void utf_16_and_utf_32_without_a_mark_are_recognised(String written, String named) {
        assertThat(refusal(JSON.getBytes(Charset.forName(written))))
                .isEqualTo("dossier.json:1:1: error: YS-F03 the file is not UTF-8, it looks like " + named
                        + "; save it as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-16, UTF-16",
        "x-UTF-16LE-BOM, UTF-16",
        "GB18030, GB18030 (GBK)",
        "GBK, GB18030 (GBK)",
        "GB2312, GB18030 (GBK)"
    })
    void utf_16_with_a_mark_and_chinese_office_encodings_are_refused_by_name(String written, String named) {
        assertThat(refusal(JSON.getBytes(Charset.forName(written))))
                .isEqualTo("dossier.json: error: YS-F03 the file is in " + named + ", not in UTF-8; "
                        + "save it as UTF-8, which no program misreads; in Excel or WPS that is"
                        + " `CSV UTF-8 (comma delimited)`");
    }

    @Test
    void a_place_in_another_encoding_is_counted_in_characters() {
        String wrong = "{\"asOf\": \"2020Q2\",\n \"note\": \"成都𠮷\", \"zone\": []}";

        for (String written : List.of("GB18030", "UTF-16", "UTF-8")) {
            assertThat(refusal(wrong.getBytes(Charset.forName(written))))
                    .contains("dossier.json:2:17 /zone: error: YS-F12");
        }
    }

    @Test
    void bytes_that_are_neither_are_refused_at_the_first() {
        String hint = "; open it in a text editor, look at the text here and save it as UTF-8";

        assertThat(refusal(bytes("{\"note\":\"caf", 0xE9, "\"}")))
                .isEqualTo("dossier.json:1:13: error: YS-F03 the byte 0xE9 here is not UTF-8,"
                        + " and the file as a whole is not GB18030 (GBK)" + hint);
        assertThat(refusal(bytes(JSON, 0xED, 0xA0, 0x80))).contains("dossier.json:3:1: error: YS-F03 the byte 0xED");
        assertThat(refusal(bytes("{\"note\":\"成都", 0xFF, "城\"}"))).contains("dossier.json:1:12: error: YS-F03");
        assertThat(refusal(bytes("{\"note\":\"成都科学", 0xE6, 0x88))).contains("dossier.json:1:14: error: YS-F03");
    }

    @Test
    void chinese_utf_8_with_a_damaged_byte_is_not_taken_for_gb18030() {
        assertThat(new String(bytes("成都科", 0xE5, 0xAD, "xx"), Charset.forName("GB18030")))
                .doesNotContain("\uFFFD");
        assertThat(refusal(bytes("{\"asOf\": \"2020Q2\", \"note\":\"成都科", 0xE5, 0xAD, "xx\"}")))
                .contains("YS-F03 the byte 0xE5 here is not UTF-8");
    }

    @Test
    void characters_of_one_to_four_bytes_stay_whole_wherever_the_reading_pauses() {
        String mixed = "aé区😀".repeat(DossierLimits.TEXT / 4);
        String zones = IntStream.range(0, 10)
                .mapToObj(i -> "{\"id\": \"Z%d\", \"name\": \"区\", \"district\": \"%s\"}".formatted(i, mixed))
                .collect(Collectors.joining(","));

        assertThat(Dossiers.read("{\"asOf\": \"2020Q2\", \"zones\": [" + zones + "]}")
                        .zones())
                .hasSize(10)
                .allMatch(zone -> mixed.equals(zone.district()));
    }

    @Test
    void a_missing_file_and_a_folder_are_told_apart(@TempDir Path folder) {
        assertThatThrownBy(() -> DossierReader.read(folder.resolve("none.json"), PeriodUnit.QUARTER))
                .hasMessage(folder.resolve("none.json") + ": there is no such file");
        assertThatThrownBy(() -> DossierReader.read(folder, PeriodUnit.QUARTER))
                .hasMessage(folder + ": this is a folder, not a dossier");
    }

    @Test
    void a_stream_that_breaks_off_is_a_problem_of_the_file_and_a_good_one_stays_open() throws IOException {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                return read();
            }
        };
        boolean[] closed = {false};
        InputStream watched = new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThatThrownBy(() -> DossierReader.read(broken, "x.json", PeriodUnit.QUARTER))
                .hasMessage("x.json: the file cannot be read");
        DossierReader.read(watched, "x.json", PeriodUnit.QUARTER);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void a_stream_may_hand_over_one_byte_at_a_time() {
        InputStream slow = new ByteArrayInputStream(JSON.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };

        assertThat(DossierReader.read(slow, "x.json", PeriodUnit.QUARTER).zones())
                .extracting(Zone::name)
                .containsExactly("成都科学城");
    }
}

package yardstick.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import yardstick.Policy;
import yardstick.shard.PolicyText;

/** Files of every kind are read alike, whatever they are written in. */
class EncodingsTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String MARK = "\uFEFF";

    @TempDir
    private Path folder;

    static Stream<Arguments> readable() {
        return Stream.of(FileKind.values())
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, UTF_8, MARK, null),
                        Arguments.of(kind, UTF_8, MARK + MARK, null),
                        Arguments.of(kind, GB18030, "", "GB18030 (GBK)"),
                        Arguments.of(kind, GB18030, MARK, "GB18030 (GBK)"),
                        Arguments.of(kind, UTF_16LE, MARK, "UTF-16"),
                        Arguments.of(kind, UTF_16BE, MARK, "UTF-16"),
                        Arguments.of(kind, UTF_16BE, MARK + MARK, "UTF-16")))
                .filter(each -> each.get()[3] == null || !isDossier((FileKind) each.get()[0]));
    }

    @ParameterizedTest
    @MethodSource("readable")
    void a_file_decides_the_same_in_every_encoding_and_one_other_than_utf_8_is_named(
            FileKind kind, Charset charset, String marks, String named) {
        Desk.Outcome plain = Desk.in(folder).outcome(kind);

        Desk.Outcome other = Desk.in(folder)
                .with(kind, (marks + kind.text()).getBytes(charset))
                .outcome(kind);

        assertThat(plain.problems()).isEmpty();
        assertThat(other.decision()).isEqualTo(plain.decision()).isNotEmpty();
        assertThat(other.problems())
                .isEqualTo(
                        named == null
                                ? List.of()
                                : List.of(kind.file() + " warning " + kind.otherEncoding() + " the file is in " + named
                                        + " and was read as such"));
    }

    /** A dossier has to be in UTF-8, also where a case names it. */
    private static boolean isDossier(FileKind kind) {
        return kind == FileKind.DOSSIER || kind == FileKind.BASE;
    }

    @ParameterizedTest
    @CsvSource({
        "DOSSIER, GB18030, GB18030 (GBK)",
        "DOSSIER, UTF-16, UTF-16",
        "BASE, GB18030, GB18030 (GBK)",
        "BASE, UTF-16, UTF-16"
    })
    void a_dossier_in_another_encoding_than_utf_8_is_refused_by_name(FileKind dossier, String written, String named) {
        assertThat(Desk.in(folder)
                        .with(dossier, dossier.text().getBytes(Charset.forName(written)))
                        .outcome(dossier)
                        .problems())
                .containsExactly(dossier.file() + " error YS-F03 the file is in " + named + ", not in UTF-8");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void utf_16_without_a_mark_is_named(FileKind kind) {
        assertThat(Desk.in(folder)
                        .with(kind, kind.text().getBytes(UTF_16LE))
                        .outcome(kind)
                        .problems())
                .contains(kind.file() + ":1:1 error " + kind.undecodable()
                        + " the file is not UTF-8, it looks like UTF-16");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void the_first_byte_that_is_no_text_is_told_with_line_and_column(FileKind kind) {
        String text = kind.text();
        int at = text.length() - 1;
        while (!Character.isIdeographic(text.charAt(at))) {
            at--;
        }
        String before = text.substring(0, at);
        byte[] bytes = text.getBytes(UTF_8);
        bytes[before.getBytes(UTF_8).length] = (byte) 0xFF;
        long line = 1 + before.chars().filter(c -> c == '\n').count();

        assertThat(Desk.in(folder).with(kind, bytes).outcome(kind).problems())
                .contains(kind.file() + ":" + line + ":" + (at - before.lastIndexOf('\n')) + " error "
                        + kind.undecodable()
                        + " the byte 0xFF here is not UTF-8, and the file as a whole is not GB18030 (GBK)");
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void gb18030_that_breaks_off_is_refused(FileKind kind) {
        byte[] bytes = (kind.text() + "区").getBytes(GB18030);

        assertThat(Desk.in(folder)
                        .with(kind, Arrays.copyOf(bytes, bytes.length - 1))
                        .outcome(kind)
                        .problems())
                .anyMatch(problem -> problem.contains("error " + kind.undecodable()));
    }

    @Test
    void a_policy_in_gb18030_is_the_same_policy_also_when_it_is_sent_elsewhere() {
        Desk desk = Desk.in(folder);
        String digest = Policy.load(folder).folder().digest();
        for (FileKind kind : FileKind.values()) {
            desk.with(kind, kind.text().getBytes(GB18030));
        }

        assertThat(Policy.load(folder).folder().digest()).isEqualTo(digest);
        assertThat(PolicyText.read(folder).compile().folder().digest()).isEqualTo(digest);
    }
}

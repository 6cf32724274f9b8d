package yardstick.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookAlikesTest {

    @ParameterizedTest
    @CsvSource({
        "P01, \u042001", // Latin and Cyrillic
        "caf\u00E9, cafe\u0301", // composed and decomposed
        "A1, Ａ1", // half-width and full-width
        "得分(一), 得分（一）",
        "得分 一, 得分\u3000一",
        "得分 一, 得分\u00A0一",
        "工区, \u2F2F区", // a word and a radical
        "l1, \u04C01",
        "a:b, a：b"
    })
    void names_that_differ_look_the_same_by_unicode(String one, String other) {
        assertThat(LookAlikes.are(one, other)).isTrue();
        assertThat(LookAlikes.are(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"P01, P01", "PO1, P01", "成效得分, 能力得分", "得分（一）, 得分（二）", "意愿不强：甲, 意愿不强：乙", "\u042001, \u042002"})
    void names_that_are_equal_or_that_readers_tell_apart_do_not(String one, String other) {
        assertThat(LookAlikes.are(one, other)).isFalse();
    }

    @Test
    void the_name_found_is_the_first_that_looks_the_same() {
        LookAlikes names = new LookAlikes();

        assertThat(Stream.of("P0I", "P0l", "X", "Р0I", "Ｘ").map(names::add))
                .extracting(found -> found.orElse("-"))
                .containsExactly("-", "-", "-", "P0I", "X");
    }

    @Test
    void a_difference_is_told_by_place_and_number() {
        var difference = LookAlikes.Difference.between("Z\u04201", "ZP1");

        assertThat(difference.zh()).isEqualTo("第 2 个字符，前者为 U+0420，后者为 U+0050");
        assertThat(difference.en()).isEqualTo("character 2 is U+0420 here and U+0050 there");
        assertThat(LookAlikes.Difference.between("e", "e\u0301").en())
                .isEqualTo("character 2 is not there here and U+0301 there");
    }

    @ParameterizedTest
    @CsvSource({"P01, \u042001, false", "caf\u00E9, cafe\u0301, true", "A1, Ａ1, true"})
    void without_icu4j_composed_and_full_width_letters_are_still_found(String one, String other, boolean alike)
            throws IOException, ReflectiveOperationException {
        URL[] others = Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("icu4j"))
                .map(entry -> url(Path.of(entry)))
                .toArray(URL[]::new);
        try (URLClassLoader without = new URLClassLoader(others, ClassLoader.getPlatformClassLoader())) {
            Object found = without.loadClass(LookAlikes.class.getName())
                    .getMethod("are", String.class, String.class)
                    .invoke(null, one, other);

            assertThat(found).isEqualTo(alike);
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (java.net.MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}

package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a figure that somebody wrote as a text is read as, or may mean. */
class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "60 | PLAIN | 60",
                "-0.50 | PLAIN | -0.50",
                "060 | PLAIN | 060",
                "\"\u00A060\u3000\" | PLAIN | 60",
                "\"60\u200B\" | PLAIN | 60",
                "1E+2 | EXPONENT | 100",
                "1.5e-3 | EXPONENT | 0.0015",
                "６５ | FULL_WIDTH | 65",
                "59．9 | FULL_WIDTH | 59.9",
                "－5 | FULL_WIDTH | -5",
                "+5 | SIGN | 5",
                ".5 | SIGN | 0.5",
                "80% | UNIT | 80",
                "８０％ | UNIT | 80",
                "80 分 | UNIT | 80",
                "\"1,200元\" | UNIT | 1200",
                "60万 | UNIT | 60",
                "\"1,200\" | GROUPED | 1200",
                "\"1，234，567.5\" | GROUPED | 1234567.5",
                "\"1\u00A0200\" | GROUPED | 1200",
                "1'200 | GROUPED | 1200",
                "\"59,9\" | COMMA | \"\"",
                "六十五 | WORDS | 65",
                "一百零五 | WORDS | 105",
                "两亿三千万 | WORDS | 230000000",
                "二〇二〇 | WORDS | 2020",
                "十 | WORDS | 10",
                "1/2 | NONE | \"\"",
                "约60 | NONE | \"\"",
                "六十分 | NONE | \"\"",
                "60abc60 | NONE | \"\"",
                "\"\" | NONE | \"\""
            })
    void what_it_is_written_like_and_seems_to_mean(String text, Figure.Form form, String plain) {
        Figure figure = Figure.of(text);

        assertThat(figure.form()).isEqualTo(form);
        assertThat(figure.plain()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {"６５", "80%", "1,200", "59,9", "六十五", "1２", "１E2", "+5", "", "NaN", "0x10", "٣"})
    void nothing_but_a_plain_number_is_taken_for_one(String text) {
        assertThat(Figure.of(text).value()).isEmpty();
    }

    @Test
    void a_unit_that_multiplies_is_never_left_out_of_the_advice() {
        assertThat(Figure.of("60万").hint().en())
                .isEqualTo("write all its digits, `600000`; write `60` only where all figures of it are in `万`");
        assertThat(Figure.of("1.5亿元").hint().zh()).isEqualTo("写出全部数字 `150000000`；只有各处的数都以“亿元”计时才写 `1.5`");
        assertThat(Figure.of("5km").hint().en()).isEqualTo("write `5`");
    }

    @Test
    void a_number_is_too_long_by_its_value_not_by_its_zeros() {
        assertThat(Figure.of("1e29").value()).hasValue(BigDecimal.TEN.pow(29));
        assertThat(Figure.of("1." + "0".repeat(900)).value())
                .hasValueSatisfying(one -> assertThat(one).isEqualByComparingTo("1"));
        assertThat(Figure.of("0e99999999999").value()).hasValue(BigDecimal.ZERO);
        assertThat(Figure.of("1e30").isTooLong()).isTrue();
        assertThat(Figure.of("1e-19").isTooLong()).isTrue();
        assertThat(Figure.of("9".repeat(100_000)).isTooLong()).isTrue();
        assertThat(Figure.of("1e99999999999").isTooLong()).isTrue();
    }
}

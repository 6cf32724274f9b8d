package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MagnitudeTest {

    @ParameterizedTest
    @CsvSource({
        "60万, 600000",
        "60 万元, 600000",
        "0.65万元, 6500",
        "-1.5亿元, -150000000",
        "2万亿元, 2000000000000",
        "3千万, 30000000",
        "3百万元, 3000000",
        "3百家, 300",
        "5万千瓦, 50000",
        "60k, 60000"
    })
    void whoever_drops_a_word_for_a_power_of_ten_has_to_write_its_zeros(String written, String whole) {
        Figure figure = Figure.of(written);

        assertThat(figure.multiplies()).isTrue();
        assertThat(figure.hint().en())
                .isEqualTo("write all its digits, `" + whole + "`; write `" + figure.plain()
                        + "` only where all figures of it are in `" + figure.unit() + "`");
    }

    @ParameterizedTest
    @ValueSource(strings = {"60分", "60%", "60元", "5百分点", "5百分比", "3千克", "3千米", "3千瓦", "3千分点", "1万分点", "5个百分点", "3km"})
    void a_unit_that_only_looks_as_if_it_began_so_multiplies_nothing(String written) {
        assertThat(Figure.of(written).multiplies()).isFalse();
    }
}

package yardstick.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "verison, version",
        "Version, version",
        "ｖersion, version",
        "publishd, published",
        "成效低线, 成效底线",
        "效成底线, 成效底线",
        "动态调整-退出, 动态调整-退出-1",
    })
    void slips_are_recognised(String wrong, String meant) {
        List<String> known = List.of("动态调整-退出-1", "动态调整-退出-2", "version", "published", "成效底线");

        assertThat(Nearest.of(wrong, known)).hasValue(meant);
    }

    @ParameterizedTest
    @CsvSource({"colour", "某", "能力上限", "''"})
    void what_is_too_different_has_no_suggestion(String wrong) {
        assertThat(Nearest.of(wrong, List.of("version", "是", "成效底线"))).isEmpty();
    }

    @Test
    void the_choice_among_equals_does_not_depend_on_their_order() {
        assertThat(Nearest.of("第条", List.of("第二条", "第一条"))).hasValue("第一条");
        assertThat(Nearest.of("第条", List.of("第一条", "第二条"))).hasValue("第一条");
    }

    @Test
    void a_very_long_name_is_not_compared() {
        assertThat(Nearest.of("x".repeat(100_000), List.of("x".repeat(100_000), "x".repeat(99_999))))
                .isEmpty();
    }
}

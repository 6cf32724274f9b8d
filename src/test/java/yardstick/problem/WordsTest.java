package yardstick.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Location FILE = Location.of("a");

    private static Words message(String text) {
        return Problem.error(
                        "YS-X",
                        FILE,
                        new Words("没有 `" + text + "` 这个字段", "no field `" + text + "` here"),
                        new Words("删", "del"))
                .message();
    }

    @Test
    void what_a_message_quotes_at_length_is_cut_and_counted() {
        assertThat(message("7".repeat(100_000)))
                .isEqualTo(new Words(
                        "没有 `" + "7".repeat(80) + "…（共 100,000 字）` 这个字段",
                        "no field `" + "7".repeat(80) + "… (100,000 characters)` here"));
        assertThat(message("𠮷".repeat(300)).en())
                .isEqualTo("no field `" + "𠮷".repeat(80) + "… (300 characters)` here");
    }

    @Test
    void what_is_short_stays() {
        assertThat(message("7".repeat(200)).en()).isEqualTo("no field `" + "7".repeat(200) + "` here");
    }

    @Test
    void a_message_is_bounded_whatever_it_quotes() {
        assertThat(message("`x".repeat(50_000)).en()).hasSizeLessThan(1100).endsWith("… (100,016 characters)");
        assertThat(message("$1\\".repeat(50_000)).zh())
                .startsWith("没有 `$1\\$1\\")
                .hasSizeLessThan(120);
    }
}

package yardstick.report.style;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yardstick.sight.Width;

class WrappingTest {

    @Test
    void chinese_characters_are_two_columns_wide_and_combining_marks_none() {
        assertThat(Width.of("成效 60%")).isEqualTo(8);
        assertThat(Width.of("（Ａ）")).isEqualTo(6);
        assertThat(Width.of("e\u0301")).isEqualTo(1);
        assertThat(Width.of("𠮷")).isEqualTo(2);
        assertThat(Width.of("“…”→")).isEqualTo(4);
    }

    @Test
    void english_breaks_at_spaces() {
        assertThat(Wrapping.wrap("weak willingness: reports", 12)).containsExactly("weak", "willingness:", "reports");
    }

    @Test
    void chinese_breaks_anywhere_but_before_a_closing_mark_or_behind_an_opening_one() {
        assertThat(Wrapping.wrap("调整退出，预警", 8)).containsExactly("调整退", "出，预警");
        assertThat(Wrapping.wrap("意愿（不强）", 6)).containsExactly("意愿", "（不", "强）");
    }

    @Test
    void a_word_wider_than_a_line_is_cut() {
        assertThat(Wrapping.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Wrapping.wrap("字", 1)).containsExactly("字");
    }

    @Test
    void line_ends_of_a_text_are_spaces_and_nothing_is_one_empty_line() {
        assertThat(Wrapping.wrap("甲\n乙", 10)).containsExactly("甲 乙");
        assertThat(Wrapping.wrap("", 10)).containsExactly("");
    }
}

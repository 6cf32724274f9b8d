package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.rule.Relation;

class RemarksTest {

    @TempDir
    private Path folder;

    private static String commented(String comment, String name, String test) {
        return "// " + comment + "\n"
                + rule(
                        name,
                        "EXIT",
                        "Parameter( name == \"底线\", $floor : value )",
                        "Parameter( name == \"次数\", $times : value )",
                        "accumulate( Measure( of == $g, name == \"" + name
                                + "\", back < 4, value < $floor ); $n : count(1); " + test + " )");
    }

    @Test
    void comments_against_the_operator() {
        Sample.in(folder)
                .rules(
                        commented("超过 3 次的，退出", "数字", "$n >= $times"),
                        commented("不少于三次", "中文数字", "$n > $times"),
                        commented("“次数”以上的，退出", "参数名", "$times < $n"),
                        commented("不高于底线的", "底线", "$n >= $times"),
                        commented("不得超过 5 次", "相反", "$n >= 5"),
                        rule(
                                "内部",
                                "EXIT",
                                "// 60 分（不含）以上不算",
                                "/* 70 分以下（含）",
                                "   的，退出 */",
                                "Measure( of == $g, name == \"增速\", back == 0, value < 70 )"))
                .assertWarnings("comments");
    }

    @Test
    void near_misses() {
        Sample.in(folder)
                .rules(
                        commented("达到 3 次，且每次低于底线的，退出", "一致", "$n >= $times"),
                        commented("不超过 2 次的，不退出", "相反", "$n > 2"),
                        commented("超过 3 个月未整改", "别的单位", "$n >= $times"),
                        commented("超过 7 次", "别的数", "$n >= $times"),
                        commented("近 4 期以内达到 3 次", "窗口", "$n >= $times"),
                        commented("低于“成效底线”", "别的名字", "$n >= $times"),
                        "// 超过 3 次的\n\n" + commented("空行隔开", "空行", "$n >= $times"));

        assertThat(Sample.in(folder).warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "超过2次, 2, 次, MORE",
        "不超过 2 次, 2, 次, AT_MOST",
        "不得低于60分, 60, 分, AT_LEAST",
        "大于或等于 60, 60, '', AT_LEAST",
        "小于等于60.5%, 60.5, %, AT_MOST",
        "不满三期, 三, 期, LESS",
        "未达到 80 分, 80, 分, LESS",
        "至少两次, 两, 次, AT_LEAST",
        "60 分以上, 60, 分, AT_LEAST",
        "60 分以上（不含）, 60, 分, MORE",
        "十二个月以内, 十二, 个月, AT_MOST",
        "3 次以外, 3, 次, MORE",
        "超过 3 次（含）, 3, 次, AT_LEAST",
        "低于底线, 底线, '', LESS"
    })
    void words_about_a_figure(String text, String figure, String unit, Relation relation) {
        List<FigurePhrase> phrases = FigurePhrase.in(text, List.of("底线"));

        assertThat(phrases).hasSize(1);
        assertThat(phrases.get(0))
                .extracting(FigurePhrase::figure, FigurePhrase::unit, FigurePhrase::relation)
                .containsExactly(figure, unit, relation);
    }

    @Test
    void words_without_a_figure_say_nothing() {
        assertThat(FigurePhrase.in("连续若干期成效得分低于底线。国家级园区不超过“三主两特”", List.of("成效底线")))
                .isEmpty();
    }
}

package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnitsTest {

    @TempDir
    private Path folder;

    private static String parameter(String name) {
        return "Parameter( name == \"" + name + "\", $p : value )";
    }

    private static String measure(String name) {
        return "Measure( of == $g, name == \"" + name + "\", back == 0, value < $p )";
    }

    @Test
    void units_that_do_not_suit() {
        Sample.in(folder)
                .rules(
                        rule("期数比数值", "EXIT", parameter("期数"), measure("效果")),
                        rule(
                                "窗口比次数",
                                "EXIT",
                                parameter("次数"),
                                "Measure( of == $g, name == \"成果\", back < $p, value < 30 )"),
                        rule(
                                "窗口比年",
                                "EXIT",
                                parameter("年限"),
                                "Measure( of == $g, name == \"成绩\", back < $p, value < 40 )"),
                        rule("个数比分", "EXIT", parameter("底线"), "$g : Grant( zone.functions.size > $p )"),
                        rule(
                                "计数比率",
                                "EXIT",
                                parameter("出勤底线"),
                                "accumulate( Milestone( of == $g ); $n : count(1); $n >= $p )"),
                        rule("率比分", "EXIT", parameter("底线"), measure("出勤率")),
                        rule("得分比率", "EXIT", parameter("出勤底线"), measure("能力得分")))
                .assertWarnings("units");
    }

    @Test
    void one_measure_with_two_units() {
        Sample.in(folder)
                .rules(
                        rule("分", "EXIT", parameter("底线"), measure("表现")),
                        rule(
                                "率",
                                "EXIT",
                                parameter("出勤底线"),
                                "Measure( of == $g, name == \"表现\", back == 1, value < $p )"))
                .assertWarnings("two-units");
    }

    @Test
    void near_misses() {
        Sample.in(folder)
                .withParameter("无单位,5,,第一条,published,")
                .rules(
                        rule("得分", "EXIT", parameter("底线"), measure("得分")),
                        rule("率", "EXIT", parameter("出勤底线"), measure("出勤率")),
                        rule(
                                "期",
                                "EXIT",
                                parameter("期数"),
                                "Measure( of == $g, name == \"得分\", back < $p, value < 30 )"),
                        rule(
                                "次",
                                "EXIT",
                                parameter("次数"),
                                "accumulate( Milestone( of == $g ); $n : count(1); $n >= $p )"),
                        rule("年限", "EXIT", parameter("年限"), measure("经营年限")),
                        rule("无", "EXIT", parameter("无单位"), measure("增速")));

        assertThat(Sample.in(folder).withParameter("无单位,5,,第一条,published,").warnings())
                .isEmpty();
    }
}

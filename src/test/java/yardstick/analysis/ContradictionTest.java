package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionTest {

    private static final String FLOOR = "Parameter( name == \"底线\", $floor : value )";
    private static final String HIGH = "Parameter( name == \"高线\", $high : value )";
    private static final String PERIODS = "Parameter( name == \"期数\", $periods : value )";

    @TempDir
    private Path folder;

    private static String score(String tests) {
        return "Measure( of == $g, name == \"得分\", back == 0, " + tests + " )";
    }

    private static String count(String window, String test) {
        return "accumulate( Measure( of == $g, name == \"得分\", " + window + " ); $n : count(1); " + test + " )";
    }

    @Test
    void conditions_on_one_field_that_clash() {
        Sample.in(folder)
                .rules(
                        rule("同一条件", "EXIT", score("value < 50, value >= 60")),
                        rule("同一指标", "EXIT", score("value < 50"), score("value > 60")),
                        rule("名字", "EXIT", score("$v : value < 50, $v > 50.0")),
                        rule("与", "EXIT", score("value < 50 && value == 50")),
                        rule("文字", "EXIT", "$g : Grant( zone.level == \"NATIONAL\", zone.level == \"COUNTY\" )"),
                        rule(
                                "是否",
                                "EXIT",
                                "$g : Grant( withdrawn == true )",
                                "Grant( this == $g, withdrawn == false )"),
                        rule("三个", "EXIT", "$g : Grant( tenure > 2, tenure != 3, tenure < 4 )"),
                        rule(
                                "列表",
                                "EXIT",
                                "$g : Grant( zone.functions contains \"科技\", zone.functions not contains \"科技\" )"),
                        rule("结果", "EXIT", count("value < 60", "$n >= 3, $n < 2")),
                        rule("非", "EXIT", score("!(value < 50), value < 50")),
                        rule(
                                "两个指标",
                                "EXIT",
                                score("$v : value"),
                                "Measure( of == $g, name == \"增速\", back == 0, value < $v, value > $v )"),
                        rule(
                                "内层",
                                "EXIT",
                                score("value < 50"),
                                "not Measure( of == $g, name == \"得分\", back == 0, value > 60 )"),
                        rule("算式", "EXIT", score("value * 2 < 100, value - 10 >= 40")))
                .assertWarnings("clashes");
    }

    @Test
    void conditions_that_a_field_can_never_meet() {
        Sample.in(folder)
                .rules(
                        rule("计数", "EXIT", count("value < 60", "$n < 0")),
                        rule("窗口", "EXIT", count("back < 0", "$n >= 1")),
                        rule("大小", "EXIT", "$g : Grant( zone.functions.size < 0 )"),
                        rule("两数之间", "EXIT", "$g : Grant( zone.functions.size > 1 && zone.functions.size < 2 )"),
                        rule("在任", "EXIT", "$g : Grant( tenure < 1 )"),
                        rule("进度", "EXIT", "Milestone( of == $g, progress > 100 )"),
                        rule("名额", "EXIT", "$g : Grant( designation.places < 0 )"))
                .assertWarnings("never");
    }

    @Test
    void conditions_that_always_hold() {
        Sample.in(folder)
                .rules(
                        rule("计数", "EXIT", count("value < 60", "$n >= 0")),
                        rule("或", "EXIT", score("value >= 0 || value < 5")),
                        rule("大小", "EXIT", "$g : Grant( zone.functions.size > -1 )"),
                        rule("期", "EXIT", count("back >= 0, back < 4, value < 60", "$n >= 2")),
                        rule(
                                "两面",
                                "EXIT",
                                "$g : Grant( zone.functions contains \"科技\" || zone.functions not contains \"科技\""
                                        + " )"))
                .assertWarnings("always");
    }

    @Test
    void one_side_of_an_or_that_can_never_hold() {
        Sample.in(folder)
                .rules(
                        rule("一边", "EXIT", score("value < 60, (value > 70 || back == 0 && value < 30)")),
                        rule("自身", "EXIT", "$g : Grant( tenure < 0 || withdrawn == true )"),
                        rule("每一边", "EXIT", "$g : Grant( tenure < 3, tenure > 5 && withdrawn == true || tenure == 4 )"))
                .assertWarnings("dead-sides");
    }

    @Test
    void a_window_too_short_for_its_count() {
        Sample.in(folder)
                .rules(
                        rule("定数", "EXIT", count("back < 2, value < 60", "$n >= 3")),
                        rule(
                                "参数",
                                "EXIT",
                                PERIODS,
                                "Parameter( name == \"次数\", $times : value )",
                                count("back < $periods, value < 60", "$n >= $times")),
                        rule("区间", "EXIT", count("back > 0, back <= 2, value < 60", "$n > 2")))
                .assertWarnings("short-windows");
    }

    @Test
    void parameters_count_with_their_present_values() {
        Sample.in(folder)
                .rules(
                        rule("两个参数", "EXIT", FLOOR, HIGH, score("value < $floor, value >= $high")),
                        rule("参数与数", "EXIT", FLOOR, score("value < $floor, value > 60")),
                        rule("同一参数", "EXIT", FLOOR, score("value < $floor, value >= $floor")),
                        rule("参数之间", "EXIT", FLOOR, HIGH, "$g : Grant( withdrawn == true, $floor > $high )"))
                .assertWarnings("present-parameters");
    }

    @Test
    void a_not_of_what_is_required() {
        Sample.in(folder)
                .rules(
                        Sample.concluding("术语", "infer( $g, \"合格\" )", "$g : Grant( tenure > 1 )"),
                        rule(
                                "要与不要",
                                "EXIT",
                                "Term( of == $g, name == \"合格\" )",
                                "not Term( of == $g, name == \"合格\" )"),
                        rule(
                                "较宽",
                                "WARN",
                                "Milestone( of == $g, progress < 50 )",
                                "not Milestone( of == $g, progress < 60 )"))
                .assertWarnings("excluded");
    }

    @Test
    void words_that_a_field_cannot_be() {
        Sample.in(folder)
                .rules(
                        rule("状态", "EXIT", "$g : Grant( designation.status == \"HOLD\" )"),
                        rule("类别", "EXIT", "$g : Grant( designation.kind != \"SCHOOL\" )"),
                        rule("归属", "EXIT", "not Difficulty( of == $g, owner == \"CTIY\" )"),
                        rule("级别", "WARN", "$g : Grant( zone.level == \"NATIONL\" )"))
                .assertWarnings("words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Measure( of == $g, name == \"得分\", back == 0, value >= 50, value <= 50 )",
                "Measure( of == $g, name == \"得分\", back == 0, value < 50 || value >= 60 )",
                "Measure( of == $g, name == \"得分\", back == 0, value > 1, value < 2 )",
                "accumulate( Measure( of == $g, name == \"得分\", back < 3 ); $n : count(1); $n >= 3 )",
                "accumulate( Measure( of == $g, name == \"得分\", back < 3 ); $n : count(1); $n >= 1, $n < 2 )",
                "accumulate( Measure( zone == $g.zone, name == \"得分\", back < 2 ); $n : count(1); $n >= 3 )",
                "accumulate( Measure( of == $g, name == \"得分\", back < 3, $v : value ); $s : sum($v); $s < 0 )",
                "Milestone( of == $g, progress < 100 ) not Milestone( of == $g, progress < 50 )",
                "Milestone( of == $g, progress < 50 ) Milestone( of == $g, progress > 60 )",
                "Grant( zone == $g.zone, this != $g )",
                "Grant( zone == $g.zone, designation.places >= 0 )",
                "Grant( zone == $g.zone, !(designation.places > 2), !(designation.places <= 2) )",
                "Zone( level == \"OTHER\", id != \"Z01\" )",
                "Designation( status == \"HELD\" || status == \"SOUGHT\" && kind == \"PARK\" )"
            })
    void near_misses(String condition) {
        Sample.in(folder).rules(rule("近似", "EXIT", condition));

        assertThat(Sample.in(folder).warnings()).isEmpty();
    }
}

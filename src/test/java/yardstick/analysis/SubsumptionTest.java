package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubsumptionTest {

    private static final String FLOOR = "Parameter( name == \"底线\", $floor : value )";

    @TempDir
    private Path folder;

    private static String score(String tests) {
        return "Measure( of == $g, name == \"得分\", back == 0, " + tests + " )";
    }

    private static String low(int below, int times) {
        return "accumulate( Measure( of == $g, name == \"得分\", back < 4, value < " + below + " ); $n : count(1); $n >= "
                + times + " )";
    }

    @Test
    void a_rule_that_adds_nothing() {
        Sample.in(folder)
                .rules(
                        rule("宽", "EXIT", score("value < 60")),
                        rule("窄", "EXIT", score("value < 50"), "Milestone( of == $g, progress < 100 )"))
                .assertWarnings("adds-nothing");
    }

    @Test
    void counts_under_not_and_with_parameters() {
        Sample.in(folder)
                .rules(
                        rule("两次", "EXIT", low(60, 2)),
                        rule("三次", "EXIT", low(50, 3)),
                        rule("没有低分", "WARN", "not Milestone( of == $g, progress < 50 )"),
                        rule("没有未完成", "WARN", "not Milestone( of == $g, progress < 100 )"),
                        concluding("参数", "infer( $g, \"差\" )", FLOOR, score("value < $floor")),
                        concluding("定数", "infer( $g, \"差\" )", score("value < 55")))
                .assertWarnings("adds-nothing-deeper");
    }

    @Test
    void rules_that_are_the_same() {
        Sample.in(folder)
                .rules(
                        rule("甲", "EXIT", FLOOR, score("value < $floor"), "Milestone( of == $g, progress < 100 )"),
                        rule("乙", "EXIT", "Milestone( progress < 100, of == $g )", FLOOR, score("$v : value < $floor")),
                        rule("丙", "WARN", "forall( Milestone( of == $g, progress < 100 ) )"),
                        rule("丁", "WARN", "forall( Milestone( of == $g, progress < 100 ) )"))
                .assertWarnings("same-rules");
    }

    @Test
    void near_misses() {
        Sample.in(folder)
                .rules(
                        rule("较低", "EXIT", score("value < 60"), "Milestone( of == $g, progress < 100 )"),
                        rule("较早", "EXIT", "Measure( of == $g, name == \"得分\", back == 1, value < 50 )"),
                        rule("别的指标", "EXIT", "Measure( of == $g, name == \"增速\", back == 0, value < 50 )"),
                        rule("别的结论", "WARN", score("value < 70"), "Milestone( of == $g, progress < 100 )"),
                        rule("三次较高", "EXIT", low(60, 3)),
                        rule("两次较低", "EXIT", low(50, 2)),
                        rule("没有低分", "WARN", "not Milestone( of == $g, progress < 50 )"),
                        rule("没有市级困难", "WARN", "not Difficulty( of == $g, owner == \"CITY\" )"));

        assertThat(Sample.in(folder).warnings()).isEmpty();
    }

    @Test
    void a_rule_that_comes_into_force_later_does_not_replace_an_earlier_one() {
        String later = rule("新", "EXIT", score("value < 60")).replace("when", "    @effective(\"2021Q1\")\nwhen");
        Sample.in(folder).rules(rule("旧", "EXIT", score("value < 50")), later);

        assertThat(Sample.in(folder).warnings()).isEmpty();
    }
}

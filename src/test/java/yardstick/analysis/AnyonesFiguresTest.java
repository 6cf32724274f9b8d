package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnyonesFiguresTest {

    private static final String CATALOGUE = """
            name,of,unit,type,min,max,values,note
            得分,zone,分,number,0,100,,
            类别,zone,,text,,,甲类、乙类,
            全市平均,party,分,number,0,100,,
            """;

    @TempDir
    private Path folder;

    private List<String> told(String... conditions) {
        return Sample.in(folder).with("indicators.csv", CATALOGUE).rules(rule("示例", "EXIT", conditions)).all().stream()
                .filter(problem -> problem.code().equals("YS-A29"))
                .map(problem -> problem.message().zh())
                .toList();
    }

    @Test
    void a_condition_that_does_not_say_whose_figure_or_text_it_asks_for_is_told() {
        assertThat(told(
                        "Measure( name == \"得分\", back == 0, value < 60 )",
                        "Attribute( name == \"类别\", value == \"甲类\" )"))
                .containsExactly("没有写明是谁的“得分”：任何一个对象的都能匹配", "没有写明是谁的“类别”：任何一个对象的都能匹配");
    }

    @Test
    void a_condition_that_binds_or_bounds_whose_it_is_or_asks_for_any_one_is_not_told() {
        assertThat(told("Measure( zone == $g.zone, name == \"得分\", back == 0, value < 60 )"))
                .isEmpty();
        assertThat(told(
                        "Attribute( name == \"类别\", value == \"甲类\", $o : of )",
                        "Measure( of == $o, name == \"得分\", back == 0, value < 60 )"))
                .isEmpty();
        assertThat(told("exists( Measure( name == \"得分\", back == 0, value > 90 ) )"))
                .isEmpty();
        assertThat(told("accumulate( Measure( name == \"得分\", back == 0, $v : value ); $m : average( $v ); $m < 60 )"))
                .isEmpty();
    }

    @Test
    void what_one_party_alone_may_have_is_not_told() {
        assertThat(told("Measure( name == \"全市平均\", back == 0, value < 60 )")).isEmpty();
    }
}

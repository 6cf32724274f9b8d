package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.problem.Problem;

class ForegoneTest {

    private static final String CATALOGUE = """
            name,of,unit,type,min,max,values,note
            得分,grant,分,number,0,100,,
            日常得分,grant,分,number,0,100,,
            总评得分,grant,分,number,,,,
            营收,grant,亿元,number,0,,,
            示范,grant,,yes-no,,,,
            类别,zone,,text,,,甲类、乙类,
            """;
    private static final String PARAMETERS = "name,value,unit,clause,status,note,scope,from,until\n";

    @TempDir
    private Path folder;

    private Sample sample(String rows) {
        return Sample.in(folder).with("indicators.csv", CATALOGUE).with("parameters.csv", PARAMETERS + rows);
    }

    private static List<String> told(Sample sample) {
        return sample.all().stream()
                .filter(problem -> List.of("YS-A28", "YS-A22").contains(problem.code()))
                .map(problem ->
                        problem.location().line() + " " + problem.message().zh())
                .toList();
    }

    private static String score(String name, String... tests) {
        return "Measure( of == $g, name == \"" + name + "\", back == 0, " + String.join(", ", tests) + " )";
    }

    @Test
    void a_figure_outside_the_range_of_the_catalogue_is_told_in_the_rule() {
        Sample sample = sample("")
                .rules(
                        rule("太高", "EXIT", score("得分", "value > 150")),
                        rule("太低", "WARN", score("营收", "value >= -1")),
                        rule("是否", "WARN", score("示范", "value == 2")),
                        rule("合适", "WARN", score("得分", "value >= 100"), score("营收", "value > 100000")));

        assertThat(told(sample))
                .containsExactly(
                        "7 `value > 150` 永远不能成立：“得分”是 0…100",
                        "16 `value >= -1` 总是成立：“营收”是 0…",
                        "25 `value == 2` 永远不能成立：“示范”是 0…1");
    }

    @Test
    void a_parameter_outside_the_range_is_told_where_its_figure_stands_each_row_by_itself() {
        Sample sample = sample("""
                        底线,60,分,第一条,published,,甲类,,
                        底线,600,分,第一条,published,,乙类,,
                        高线,80,分,第一条,published,,,,2020Q1
                        高线,101,分,第一条,published,,,2020Q2,
                        """)
                .rules(
                        rule(
                                "低",
                                "EXIT",
                                "Attribute( of == $g.zone, name == \"类别\", $c : value )",
                                "Parameter( name == \"底线\", scope == $c, $p : value )",
                                score("得分", "value < $p")),
                        rule("高", "WARN", "Parameter( name == \"高线\", $p : value )", score("得分", "value >= $p")));

        assertThat(told(sample))
                .containsExactly(
                        "3 规则“低”（a.drl:3）的 `value < $p` 总是成立：“得分”是 0…100，参数“底线[乙类]”是 600 分",
                        "5 规则“高”（a.drl:14）的 `value >= $p` 永远不能成立：“得分”是 0…100，参数“高线@2020Q2–”是 101 分");
    }

    @Test
    void what_rules_make_of_figures_has_the_range_that_comes_of_theirs() {
        Sample sample = sample("""
                        权重,60,%,第一条,published,,甲类,,
                        权重,40,%,第一条,published,,乙类,,
                        线,101,分,第一条,published,,,,
                        """)
                .with("indicators.csv", CATALOGUE.replace("总评得分,grant,分,number,,,,\n", ""))
                .rules(
                        concluding(
                                "总评",
                                "derive( $g, \"总评得分\", $a * $w / 100 + $b * ( 100 - $w ) / 100 )",
                                "Attribute( of == $g.zone, name == \"类别\", $c : value )",
                                "Parameter( name == \"权重\", scope == $c, $w : value )",
                                score("得分", "$a : value"),
                                score("日常得分", "$b : value")),
                        rule("高", "WARN", "Parameter( name == \"线\", $p : value )", score("总评得分", "value >= $p")),
                        rule(
                                "平均",
                                "EXIT",
                                "Parameter( name == \"线\", $p : value )",
                                "accumulate( Measure( of == $g, name == \"得分\", back < 4, $v : value ); $m : average( $v ); $m > $p )"));

        assertThat(told(sample))
                .containsExactly(
                        "4 规则“平均”（a.drl:25）的 `$m > $p` 永远不能成立：“得分”是 0…100，参数“线”是 101 分",
                        "4 规则“高”（a.drl:15）的 `value >= $p` 永远不能成立：“总评得分”是 0…100，参数“线”是 101 分");
    }

    @Test
    void a_share_of_one_on_a_scale_to_a_hundred_is_told_but_one_percent_may_be_meant() {
        Sample sample = sample("""
                        底线,0.85,分,第一条,published,,,,
                        满分,1,%,第一条,published,,,,
                        增收,0.5,亿元,第一条,published,,,,
                        """)
                .rules(
                        rule("低", "EXIT", "Parameter( name == \"底线\", $p : value )", score("得分", "value < $p")),
                        rule("满", "WARN", "Parameter( name == \"满分\", $p : value )", score("日常得分", "value >= $p")),
                        rule("收", "WARN", "Parameter( name == \"增收\", $p : value )", score("营收", "value >= $p")));

        assertThat(sample.warnings())
                .filteredOn(problem -> problem.code().equals("YS-A22"))
                .extracting(problem ->
                        problem.message().zh() + " → " + problem.hint().zh())
                .containsExactly("参数“底线”是 0.85 分，而与之比较的“得分”是 0…100 → 若指 85 分，就写 85；若确是 0.85 分，不必理会");
    }

    @Test
    void a_policy_without_a_catalogue_bounds_nothing() {
        Sample sample = Sample.in(folder).rules(rule("太高", "EXIT", score("得分", "value > 150")));

        assertThat(sample.warnings()).extracting(Problem::code).doesNotContain("YS-A28");
    }
}

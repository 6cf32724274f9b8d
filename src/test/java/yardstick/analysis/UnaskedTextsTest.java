package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnaskedTextsTest {

    private static final String CATALOGUE = """
            name,of,unit,type,min,max,values,note
            得分,grant,分,number,0,100,,
            类别,zone,,text,,,先进制造、现代服务,
            产业,zone,,text,,,,
            """;
    private static final String PARAMETERS = """
            name,value,unit,clause,status,note,scope,values
            底线,60,分,第一条,published,,先进制造,
            底线,70,分,第一条,published,,现代服务业,
            名录,,,第一条,published,,,先进制造、现代服务类
            """;
    private static final String BELOW = "Measure( of == $g, name == \"得分\", back == 0, value < $p )";

    @TempDir
    private Path folder;

    private List<String> told(String... rules) {
        return Sample.in(folder)
                .with("indicators.csv", CATALOGUE)
                .with("parameters.csv", PARAMETERS)
                .rules(rules)
                .all()
                .stream()
                .filter(problem -> problem.code().equals("YS-A27"))
                .map(problem -> problem.location().line() + " "
                        + problem.message().zh() + " → " + problem.hint().zh())
                .toList();
    }

    private static String scoped(String name, String attribute, String scope) {
        return rule(name, "EXIT", attribute, "Parameter( name == \"底线\", scope == " + scope + ", $p : value )", BELOW);
    }

    private static String listed(String attribute) {
        return rule(
                "列入",
                "WARN",
                "Parameter( name == \"名录\", $list : values )",
                "Attribute( of == $g.zone, name == \"" + attribute + "\", value memberOf $list )");
    }

    @Test
    void a_row_is_told_whose_scope_is_no_text_of_the_attribute_that_rules_look_it_up_by() {
        assertThat(told(scoped("低", "Attribute( of == $g.zone, name == \"类别\", $c : value )", "$c")))
                .containsExactly("3 没有规则会用到参数“底线”的这一行：它的适用范围不会是 `现代服务业` → 是否应为 `现代服务`");
    }

    @Test
    void a_scope_that_some_rule_may_come_to_is_not_told() {
        String byClass = scoped("低", "Attribute( of == $g.zone, name == \"类别\", $c : value )", "$c");

        assertThat(told(byClass, scoped("名称", "Measure( of == $g, name == \"得分\" )", "$g.designation.name")))
                .isEmpty();
        assertThat(told(byClass, scoped("写明", "Measure( of == $g, name == \"得分\" )", "\"现代服务业\"")))
                .isEmpty();
        assertThat(told(scoped("产业", "Attribute( of == $g.zone, name == \"产业\", $c : value )", "$c")))
                .isEmpty();
    }

    @Test
    void a_text_of_a_list_is_told_that_the_attribute_never_is() {
        assertThat(told(listed("类别"))).containsExactly("4 参数“名录”列出的 `现代服务类` 永远对不上：与之比较的不会是它 → 是否应为 `现代服务`");
        assertThat(told(listed("产业"))).isEmpty();
    }
}

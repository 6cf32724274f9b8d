package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.problem.Problem;

class LevelsTest {

    @TempDir
    private Path folder;

    private static final String OF_GRANTS = concluding("甲", "infer( $g, \"合格\" )", "$g : Grant( tenure > 2 )");
    private static final String OF_ZONES =
            concluding("乙", "infer( $g.zone, \"合格\" )", "Zone( this == $g.zone, functions.size > 1 )");

    private List<Problem> told(String... rules) {
        return Sample.in(folder).rules(rules).all().stream()
                .filter(problem -> problem.code().equals("YS-A24"))
                .toList();
    }

    @Test
    void a_term_that_rules_infer_of_two_kinds_and_that_a_rule_asks_for_without_its_subject_is_told() {
        assertThat(told(OF_GRANTS, OF_ZONES, rule("丙", "EXIT", "not Term( zone == $g.zone, name == \"合格\" )")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message().zh()).isEqualTo("没有写明“合格”是谁的：功能区、赋能都有，都能匹配");
                    assertThat(problem.hint().en())
                            .isEqualTo("say whose it is: first `$x : Zone( … )`, then `of == $x`");
                });
    }

    @Test
    void a_term_of_one_kind_or_with_its_subject_is_not() {
        assertThat(told(OF_GRANTS, rule("丙", "EXIT", "not Term( zone == $g.zone, name == \"合格\" )")))
                .isEmpty();
        assertThat(told(OF_GRANTS, OF_ZONES, rule("丙", "EXIT", "not Term( of == $g, name == \"合格\" )")))
                .isEmpty();
        assertThat(told(
                        OF_GRANTS,
                        OF_ZONES,
                        rule("丙", "EXIT", "$t : Term( zone != $g.zone, name == \"合格\" )", "Grant( this == $t.of )")))
                .isEmpty();
        assertThat(told(
                        OF_GRANTS,
                        OF_ZONES,
                        rule("丙", "EXIT", "not Term( designation == $g.designation, name == \"合格\" )")))
                .isEmpty();
    }
}

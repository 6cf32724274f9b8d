package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.problem.Location;
import yardstick.problem.Problem;

class MisspellingsTest {

    @TempDir
    private Path folder;

    private static String reading(String rule, String... measures) {
        String[] conditions = new String[measures.length];
        for (int i = 0; i < measures.length; i++) {
            conditions[i] =
                    "Measure( of == $g, name == \"" + measures[i] + "\", back == " + i + ", value < 6" + i + " )";
        }
        return rule(rule, "EXIT", conditions);
    }

    private List<Problem> misspelt(String... rules) {
        return Sample.in(folder).rules(rules).all().stream()
                .filter(problem -> problem.code().equals("YS-A23"))
                .toList();
    }

    @Test
    void a_name_that_stands_in_one_rule_alone_is_compared_with_those_of_the_others() {
        List<Problem> found = misspelt(reading("甲", "成效得分"), reading("乙", "成效得分"), reading("丙", "成效得份"));

        assertThat(found).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString(folder.resolve("a.drl") + ":25:32");
            assertThat(problem.message().zh()).isEqualTo("指标“成效得份”只在这条规则里出现，别处写的是“成效得分”");
            assertThat(problem.hint().en()).isEqualTo("did you mean `成效得分`?");
        });
    }

    @Test
    void one_mention_elsewhere_makes_a_name_known() {
        assertThat(Sample.in(folder)
                        .with("clauses.json", "[{\"id\": \"第一条\", \"text\": \"例会出勤率低的，退出\", \"source\": \"通知\"}]")
                        .rules(reading("甲", "例会出勤率"), reading("乙", "例会出席率"))
                        .all())
                .extracting(problem -> problem.hint().zh())
                .contains("是不是“例会出勤率”？");
    }

    @Test
    void a_derived_measure_is_known_where_it_is_derived() {
        List<Problem> found = misspelt(
                concluding(
                        "甲",
                        "derive( $g, \"综合得分\", $s )",
                        "Measure( of == $g, name == \"业绩\", back == 0, $s : value )"),
                reading("乙", "综合得分"),
                reading("丙", "综和得分"));

        assertThat(found)
                .singleElement()
                .satisfies(problem -> assertThat(problem.hint().zh()).isEqualTo("是不是“综合得分”？"));
    }

    @Test
    void names_that_differ_on_purpose_are_left_alone() {
        assertThat(misspelt(reading("甲", "成效得分"), reading("乙", "成效得分"), reading("丙", "能力得分")))
                .isEmpty();
        assertThat(misspelt(reading("甲", "第一指标"), reading("乙", "第一指标"), reading("丙", "第二指标")))
                .isEmpty();
        assertThat(misspelt(reading("甲", "地均产值"), reading("乙", "地均产值"), reading("丙", "人均产值", "地均产值")))
                .isEmpty();
        assertThat(misspelt(reading("甲", "地均产值"), reading("乙", "地均产值"), "// 人均产值低的，退出\n" + reading("丙", "人均产值")))
                .isEmpty();
        assertThat(misspelt(reading("甲", "地均产值"), reading("乙", "人均产值"))).isEmpty();
    }

    @Test
    void names_are_compared_with_those_of_the_cases() {
        Sample.in(folder).rules(reading("甲", "成效得份"), reading("乙", "能力得分"), reading("丙", "例会出勤率"));
        Policy policy = Policy.load(folder);
        Location one = Location.of("cases/one.json");

        List<Problem> found =
                CaseNames.compared(policy.folder(), policy.rules(), Map.of("成效得分", one, "能力得分", one, "亩均税收", one));

        assertThat(found)
                .extracting(problem -> problem.location() + " " + problem.code() + " "
                        + problem.message().en() + " > " + problem.hint().en())
                .containsExactly(
                        folder.resolve("a.drl")
                                + ":7:32 YS-A25 rules read the measure `成效得份`, which no case has > did you mean `成效得分`?",
                        "cases/one.json YS-A26 the cases have the measure `成效得分`, which no rule reads > did you mean `成效得份`?");
    }
}

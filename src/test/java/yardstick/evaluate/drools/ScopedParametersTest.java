package yardstick.evaluate.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.evaluate.drools.Rules.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import yardstick.evaluate.reference.Reference;
import yardstick.problem.InvalidInput;
import yardstick.rule.Input;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** Parameters with a row for each scope, for some periods, and lists, alike in all evaluators. */
class ScopedParametersTest {

    private static final String CLASS = "$g.zone.level";
    private static final String[] SCORE = {
        "$g : Grant()",
        "Measure( of == $g, name == \"产出\", back == 0, $a : value )",
        "Measure( of == $g, name == \"创新\", back == 0, $b : value )",
        "Measure( of == $g, name == \"宜居\", back == 0, $c : value )",
        "Parameter( name == \"产出权重\", scope == " + CLASS + ", $x : value )",
        "Parameter( name == \"创新权重\", $y : value, scope == " + CLASS + " )",
        "Parameter( name == \"宜居权重\", $z : value, " + CLASS + " == scope )"
    };

    private static Parameter row(String name, String scope, int value) {
        return row(name, scope, value, null, null);
    }

    private static Parameter row(String name, String scope, int value, @Nullable String from, @Nullable String until) {
        return new Parameter(
                name,
                BigDecimal.valueOf(value),
                "%",
                "c",
                "assumed",
                null,
                scope,
                period(from),
                period(until),
                null,
                Map.of());
    }

    private static @Nullable Period period(@Nullable String text) {
        return text == null ? null : PeriodUnit.QUARTER.parse(text);
    }

    private static List<Parameter> weights() {
        List<Parameter> rows = new ArrayList<>();
        String[] names = {"产出权重", "创新权重", "宜居权重"};
        String[] scopes = {"制造", "服务", "农业"};
        int[][] weights = {{40, 30, 30}, {20, 50, 30}, {20, 30, 50}};
        for (int scope = 0; scope < 3; scope++) {
            for (int name = 0; name < 3; name++) {
                rows.add(row(names[name], scopes[scope], weights[scope][name]));
            }
        }
        return rows;
    }

    private static Rules weighing(String test) {
        return Rules.with(
                weights(),
                rule("总分", "derive( $g, \"总分\", ( $a * $x + $b * $y + $c * $z ) / 100 )", SCORE),
                rule(
                        "r",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Measure( of == $g, name == \"总分\", back == 0, value " + test + " )"));
    }

    private static Dossier dossier(@Nullable String level, String a, String b, String c) {
        return Places.with()
                .zone("Z", level)
                .designation("D")
                .grant("Z", "D")
                .figure("Z", "D", "产出", a)
                .figure("Z", "D", "创新", b)
                .figure("Z", "D", "宜居", c)
                .dossier();
    }

    @Test
    void the_row_of_the_scope_counts() {
        assertThat(weighing("== 62").findAlike(dossier("制造", "80", "50", "50"))).containsExactly("r: Z/D TRUE");
        assertThat(weighing("== 56").findAlike(dossier("服务", "80", "50", "50"))).containsExactly("r: Z/D TRUE");
    }

    @Test
    void what_all_rows_agree_on_is_certain_though_the_scope_is_not_known() {
        Dossier unknown = dossier(null, "80", "40", "40");

        assertThat(weighing("< 60").findAlike(unknown)).containsExactly("r: Z/D TRUE");
        assertThat(weighing(">= 48 && value <= 56").findAlike(unknown)).containsExactly("r: Z/D TRUE");
        assertThat(weighing("> 56").findAlike(unknown)).isEmpty();
        assertThat(weighing("> 50").findAlike(unknown)).containsExactly("r: Z/D UNKNOWN");
    }

    @Test
    void the_scope_that_is_not_known_is_what_is_missing() {
        Rules rules = weighing("> 50");
        Dossier dossier = dossier(null, "80", "40", "40");
        Reference reference = new Reference(rules.checked().rules(), rules.world(dossier));

        assertThat(reference
                        .verdict(
                                rules.checked().rule("r").orElseThrow(),
                                dossier.grants().get(0))
                        .missing())
                .extracting(Input::name)
                .containsExactly("level");
    }

    @Test
    void a_scope_without_a_row_is_refused() {
        assertThatThrownBy(() -> weighing("< 60").find(dossier("矿业", "80", "40", "40")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("矿业")
                .hasMessageContaining("产出权重");
    }

    @Test
    void the_row_in_force_counts_and_none_is_refused() {
        String below = "Measure( of == $g, name == \"产出\", back == 0, value < $f )";
        Rules rules = Rules.with(
                List.of(row("线", "", 60, "2019Q1", "2019Q4"), row("线", "", 90, "2020Q1", null)),
                rule("r", "conclude( $g, \"OUT\" )", "$g : Grant()", "Parameter( name == \"线\", $f : value )", below));
        Rules past = Rules.with(
                List.of(row("线", "", 60, "2019Q1", "2019Q4")),
                rule("r", "conclude( $g, \"OUT\" )", "$g : Grant()", "Parameter( name == \"线\", $f : value )", below));

        assertThat(rules.findAlike(dossier(null, "80", "40", "40"))).containsExactly("r: Z/D TRUE");
        assertThatThrownBy(() -> past.find(dossier(null, "80", "40", "40")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("2020Q2");
    }

    @Test
    void a_list_is_looked_through() {
        Parameter list = new Parameter(
                "名录", BigDecimal.ZERO, "", "c", "assumed", null, "", null, null, List.of("制造", "服务"), Map.of());
        Rules rules = Rules.with(
                List.of(list),
                rule(
                        "r",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Parameter( name == \"名录\", $list : values )",
                        "Zone( this == $g.zone, level memberOf $list )"));

        assertThat(rules.findAlike(dossier("制造", "", "", ""))).containsExactly("r: Z/D TRUE");
        assertThat(rules.findAlike(dossier("农业", "", "", ""))).isEmpty();
        assertThat(rules.findAlike(dossier(null, "", "", ""))).containsExactly("r: Z/D UNKNOWN");
    }

    @Test
    void a_window_of_a_scope_that_is_not_known_may_be_the_longest() {
        Rules rules = Rules.with(
                List.of(row("期数", "制造", 1), row("期数", "服务", 2)),
                rule(
                        "r",
                        "conclude( $g, \"OUT\" )",
                        "$g : Grant()",
                        "Parameter( name == \"期数\", scope == " + CLASS + ", $n : value )",
                        "accumulate( Measure( of == $g, name == \"产出\", back < $n, value < 60 ); $low : count(1); $low >= 1 )"));

        assertThat(rules.findAlike(dossier("制造", "50", "", ""))).containsExactly("r: Z/D TRUE");
        assertThat(rules.findAlike(dossier("制造", "80", "", ""))).isEmpty();
        assertThat(rules.findAlike(dossier("服务", "80", "", ""))).containsExactly("r: Z/D UNKNOWN");
        assertThat(rules.findAlike(dossier(null, "80", "", ""))).containsExactly("r: Z/D UNKNOWN");
        assertThat(rules.findAlike(dossier(null, "50", "", ""))).containsExactly("r: Z/D TRUE");
    }
}

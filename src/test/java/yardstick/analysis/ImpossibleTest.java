package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Policy;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

class ImpossibleTest {

    private static final String DERIVING = concluding(
            "推导综合",
            "derive( $g, \"综合\", $s * 2 )",
            "$g : Grant()",
            "Measure( of == $g, name == \"得分\", back == 0, $s : value )");
    private static final String PERIODS = "Parameter( name == \"期数\", $p : value )";

    @TempDir
    private Path folder;

    private List<Problem> told(String... conditions) {
        return Sample.in(folder).rules(DERIVING, rule("试", "EXIT", conditions)).warnings();
    }

    private static String derived(String tests) {
        return "Measure( of == $g, name == \"综合\", " + tests + " )";
    }

    @Test
    void a_derived_measure_read_in_another_period_is_an_error() {
        Sample.in(folder)
                .rules(
                        DERIVING,
                        rule("上期", "EXIT", derived("back == 1, value < 60")),
                        rule("窗口", "EXIT", "accumulate( " + derived("back < 3") + "; $n : count(1); $n >= 2 )"),
                        rule("参数", "WARN", PERIODS, "not " + derived("back < $p, value > 60")),
                        rule("之前", "WARN", "$m : " + derived("value > 60"), "Measure( this == $m, back > 0 )"),
                        rule("不是当期", "WARN", derived("back != 0")))
                .assertWarnings("derived-in-other-periods");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "back == 0, value < 60",
                "back < 1",
                "back <= 0",
                "back < 3, back == 0",
                "back != 1",
                "value < 60",
                "0 == back"
            })
    void a_derived_measure_read_in_the_current_period_is_fine(String tests) {
        assertThat(told(derived(tests))).isEmpty();
    }

    @Test
    void a_window_that_a_parameter_narrows_to_the_current_period_is_fine() {
        assertThat(Sample.in(folder)
                        .withParameter("当期,1,期,第一条,published,")
                        .rules(
                                DERIVING,
                                rule(
                                        "试",
                                        "EXIT",
                                        "Parameter( name == \"当期\", $p : value )",
                                        derived("back < $p, value < 60")))
                        .warnings())
                .isEmpty();
    }

    @Test
    void what_is_never_of_a_kind_of_subject_is_an_error() {
        Sample.in(folder)
                .rules(
                        DERIVING,
                        concluding("合格", "infer( $g, \"合格\" )", "$g : Grant( tenure > 1 )"),
                        rule("术语", "EXIT", "Term( of == $g.zone, name == \"合格\" )"),
                        rule("推导", "EXIT", "Measure( of == $g.designation, name == \"综合\", back == 0 )"),
                        rule("里程碑", "WARN", "not Milestone( of == $g.zone, progress < 60 )"),
                        rule("困难", "WARN", "Difficulty( of == $g.designation )"))
                .assertWarnings("of-other-subjects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milestone( zone == $g.zone, progress < 60 )",
                "Difficulty( designation == $g.designation )",
                "Measure( zone == $g.zone, name == \"综合\", back == 0 )",
                "$m : Milestone( progress < 60 ) Grant( this == $m.of )"
            })
    void asking_by_zone_or_designation_is_fine(String condition) {
        assertThat(told(condition)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Measure( of == $g, name == "得分", period == "上季度" )       | 写 back == 1
            Measure( of == $g, name == "得分", period == "本期" )         | 写 back == 0
            Measure( of == $g, name == "得分", period != "2020年第二季度" ) | 写成 "2020Q2"
            Milestone( of == $g, due == "2020q1" )                        | 写成 "2020Q1"
            Milestone( of == $g, "2020-Q3" == due )                       | 写成 "2020Q3"
            Difficulty( of == $g, raised == "上上季度" )                  | 写 back == 2
            Grant( this == $g, since == "本季度" )                        | 写 tenure == 1
            """)
    void a_text_that_is_no_period_of_the_policy_is_an_error_with_what_to_write(String condition, String advice) {
        List<Problem> told = told(condition);

        assertThat(told).hasSize(1).allMatch(Problem::isError);
        assertThat(told.get(0).code()).isEqualTo("YS-A17");
        assertThat(told.get(0).hint().zh()).isEqualTo(advice);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grant( this == $g, since == \"2019年\" )",
                "Grant( this == $g, since == \"去年\" )",
                "Milestone( of == $g, due == \"2020-06\" )",
                "Milestone( of == $g, due == \"2020H1\" )"
            })
    void a_period_of_another_unit_is_an_error(String condition) {
        assertThat(told(condition))
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().zh()).contains("本政策按季度计，期间写成 \"2020Q2\""))
                .satisfies(problem -> assertThat(problem.hint().zh()).contains("写明是哪一期或哪几期"));
    }

    @ParameterizedTest
    @CsvSource({
        "zone.level,国家级,NATIONAL",
        "zone.level,national,NATIONAL",
        "zone.level,省级,PROVINCIAL",
        "zone.level,区（市）县级,COUNTY",
        "designation.kind,试点,PILOT",
        "designation.kind,重点任务,TASK",
        "designation.kind,Brand,BRAND",
        "designation.status,正在争取,SOUGHT",
        "designation.status,已获批,HELD"
    })
    void a_code_in_other_words_is_an_error_with_the_code(String field, String word, String code) {
        for (String relation : List.of("==", "!=")) {
            List<Problem> told = told("Grant( this == $g, " + field + " " + relation + " \"" + word + "\" )");

            assertThat(told).hasSize(1).allMatch(Problem::isError);
            assertThat(told.get(0).code()).isEqualTo("YS-A04");
            assertThat(told.get(0).hint().zh()).isEqualTo("写成 \"" + code + "\"");
            assertThat(told.get(0).location().column()).isEqualTo(24 + field.length() + 4);
        }
    }

    @Test
    void the_owner_of_a_difficulty_in_chinese_is_an_error_with_the_code() {
        assertThat(told("Difficulty( of == $g, owner == \"市级\" )"))
                .extracting(problem -> problem.hint().zh())
                .containsExactly("写成 \"CITY\"");
    }

    @Test
    void a_level_of_a_citys_own_is_no_mistake() {
        assertThat(told("Grant( this == $g, zone.level == \"镇街\" )")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Measure( of == $g, name == \"得分\", back == -1 )",
                "Measure( of == $g, name == \"得分\", back == 1.5 )",
                "Measure( of == $g, name == \"得分\", back + 1 < 1 )",
                "Milestone( of == $g, progress < 0 || progress == 100 )",
                "Milestone( of == $g, !(progress <= 100) )",
                "Grant( this == $g, 0 >= tenure )",
                "accumulate( Measure( of == $g, name == \"得分\", back < 3 ); $n : count(1); $n == 1.5 )"
            })
    void a_figure_that_can_never_be_reached_is_an_error(String condition) {
        assertThat(told(condition))
                .singleElement()
                .satisfies(problem -> assertThat(problem.isError()).isTrue())
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("YS-A16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1.5"})
    void a_window_that_a_parameter_closes_is_one_error_of_the_parameter(String figure) {
        Sample.in(folder)
                .withParameter("窗口," + figure + ",期,第一条,published,")
                .rules(rule(
                        "试",
                        "EXIT",
                        "Parameter( name == \"窗口\", $p : value )",
                        "Measure( of == $g, name == \"得分\", back < $p )"));

        assertThatThrownBy(() -> Policy.load(folder))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem ->
                                        assertThat(problem.location().file()).endsWith("parameters.csv")));
    }

    @Test
    void a_policy_with_such_an_error_is_refused_and_nothing_is_said_that_rests_on_it() {
        Sample.in(folder).rules(DERIVING, rule("上期", "EXIT", derived("back == 1, value < 60")));

        assertThatThrownBy(() -> Policy.load(folder))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::code)
                                .containsExactly("YS-A18"));
    }
}

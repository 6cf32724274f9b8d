package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Policy;
import yardstick.facts.DossierBuilder;
import yardstick.facts.DossierReader;
import yardstick.oracle.RandomDossier;
import yardstick.problem.Problem;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

class DoubtsTest {

    private static final Path CHENGDU = Path.of("rules/chengdu-empowerment");
    private static final Path FACTS = Path.of("fixtures/chengdu-empowerment/2020Q2.json");
    private static final String ATTENDANCE = "Measure( of == $g, name == \"例会出勤率\", back == 0, value < $p )";
    private static final Period NOW = PeriodUnit.QUARTER.parse("2020Q2");

    private static final String PARAMETERS = """
            name,value,unit,clause,status,note
            底线,60,分,第一条,published,
            出勤底线,50,%,第一条,published,
            增速底线,10,%,第一条,published,
            产值底线,600000,,第一条,published,
            """;

    @TempDir
    private Path folder;

    private final DossierBuilder facts = new DossierBuilder(PeriodUnit.QUARTER, NOW)
            .designation("D1", "试点", "PILOT")
            .designation("D2", "品牌", "BRAND");

    DoubtsTest() {
        for (int i = 1; i <= 4; i++) {
            facts.zone("Z" + i, "区" + i).grant("Z" + i, "D1", NOW.back(3), null);
        }
    }

    /** Figures of the grants in the current period, one after the other. */
    private DoubtsTest grants(String name, String... values) {
        for (int i = 0; i < values.length; i++) {
            facts.measure("Z" + (i + 1), "D1", name, NOW, new BigDecimal(values[i]));
        }
        return this;
    }

    private DoubtsTest zones(String name, String... values) {
        for (int i = 0; i < values.length; i++) {
            facts.measure("Z" + (i + 1), null, name, NOW, new BigDecimal(values[i]));
        }
        return this;
    }

    private List<Problem> doubts(String... rules) {
        Sample.in(folder).with("parameters.csv", PARAMETERS).rules(rules);
        return Policy.load(folder).doubts(facts.build());
    }

    private static List<String> told(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.code() + " " + problem.message().en() + " > "
                        + problem.hint().en())
                .toList();
    }

    @Test
    void the_facts_of_this_project_leave_no_doubt() {
        Policy chengdu = Policy.load(CHENGDU);
        Policy mianyang = Policy.load(Path.of("rules/mianyang-positioning"));

        assertThat(chengdu.doubts(chengdu.read(FACTS))).isEmpty();
        assertThat(mianyang.doubts(mianyang.read(Path.of("fixtures/mianyang-positioning/catalogue-2018.json"))))
                .isEmpty();
    }

    @Test
    void plausible_facts_and_parameters_leave_none() {
        Policy chengdu = Policy.load(CHENGDU);
        for (int seed = 0; seed < 200; seed++) {
            Map<String, BigDecimal> parameters = new TreeMap<>(RandomDossier.parameters(seed));
            parameters.computeIfPresent("出勤底线", (name, value) -> value.max(BigDecimal.ONE));
            Policy varied = chengdu.withParameters(parameters);
            byte[] json = RandomDossier.chengdu(seed).toString().getBytes(StandardCharsets.UTF_8);
            Dossier dossier = DossierReader.read(new ByteArrayInputStream(json), "random", PeriodUnit.QUARTER);

            assertThat(varied.doubts(dossier))
                    .as("seed " + seed)
                    .extracting(Problem::code)
                    .isSubsetOf("YS-F54");
        }
    }

    @ParameterizedTest
    @CsvSource({"-65, YS-A21", "6500, YS-F56", "0.65, YS-F56", "101, YS-F56"})
    void a_threshold_of_another_order_than_all_figures_is_told_at_its_cell(String floor, String code) {
        Policy policy = Policy.load(CHENGDU).withParameters(Map.of("成效底线", new BigDecimal(floor)));

        assertThat(policy.doubts(policy.read(FACTS))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.isError()).isFalse();
            assertThat(problem.location()).hasToString(CHENGDU.resolve("parameters.csv") + ":2:6");
        });
    }

    @ParameterizedTest
    @CsvSource({"20", "39", "99", "100"})
    void a_threshold_that_all_pass_or_miss_is_not(String floor) {
        Policy policy = Policy.load(CHENGDU).withParameters(Map.of("成效底线", new BigDecimal(floor)));

        assertThat(policy.doubts(policy.read(FACTS))).isEmpty();
    }

    private static String comparing(String parameter, String... conditions) {
        String[] all = new String[conditions.length + 1];
        all[0] = "Parameter( name == \"" + parameter + "\", $p : value )";
        System.arraycopy(conditions, 0, all, 1, conditions.length);
        return rule(parameter + "的规则", "EXIT", all);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Measure( of == $g, name == \"产值\", back == 0, value < $p )",
                "Measure( of == $g, name == \"产值\", back == 0, value + 5 < $p )",
                "Measure( of == $g, name == \"产值\", back == 0, $s : value )  $m : Measure( of == $g, name == \"产值\", back == 0, $p > $s )",
                "not Measure( of == $g, name == \"产值\", back < 2, !( value >= $p ) )",
                "accumulate( Measure( of == $g, name == \"产值\", back < 4, $v : value ); $a : average( $v ); $a < $p )",
                "accumulate( Measure( of == $g, name == \"产值\", back < 4, $v : value ); $a : max( $v ); $p > $a )",
                "accumulate( Measure( of == $g, name == \"产值\", back < 4, value < $p ); $n : count(1); $n >= 1 )"
            })
    void a_threshold_is_seen_however_the_rule_compares_it(String conditions) {
        grants("产值", "60", "75", "92");

        assertThat(told(doubts(comparing("产值底线", conditions))))
                .containsExactly("YS-F56 parameter `产值底线` is 600000 , and all 3 known figures of `产值` lie from 60 to 92"
                        + " > check the decimal point and the unit; if it is meant, leave it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Measure( of == $g, name == \"产值\", back == 0, value * 10000 < $p )",
                "accumulate( Measure( of == $g, name == \"产值\", back < 4, $v : value ); $a : sum( $v ); $a < $p )",
                "$z : Zone( this == $g.zone )  Measure( of == $z, name == \"产值\", back == 0, value < $p )",
                "Measure( of == $g, name == \"产值\", back == 0, $v : value )  Measure( of == $g, name == \"从业人数\", back == 0, $v * value < $p )"
            })
    void a_threshold_is_compared_with_nothing_but_what_the_rule_compares_it_with(String conditions) {
        grants("产值", "60", "75", "92").grants("从业人数", "5", "6", "7").zones("产值", "500000", "700000", "900000");

        assertThat(doubts(comparing("产值底线", conditions)))
                .extracting(Problem::code)
                .doesNotContain("YS-F56");
    }

    @Test
    void a_threshold_that_is_written_out_is_told_at_its_place() {
        grants("产值", "60", "75", "92");

        assertThat(doubts(rule("甲", "EXIT", "Measure( of == $g, name == \"产值\", back == 0, value < 600000 )")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location()).hasToString(folder.resolve("a.drl") + ":7:49");
                    assertThat(problem.message().zh())
                            .isEqualTo("`value < 600000` 里的标准是 600000，而“产值”已知的 3 个数值都在 60 到 92 之间");
                });
    }

    @Test
    void two_figures_say_nothing_about_a_threshold() {
        grants("产值", "60", "75");

        assertThat(doubts(comparing("产值底线", "Measure( of == $g, name == \"产值\", back == 0, value < $p )")))
                .isEmpty();
    }

    @Test
    void percentages_written_as_fractions_are_told_at_the_first_of_them() {
        grants("例会出勤率", "1.00", "0.95");

        assertThat(doubts(comparing("出勤底线", ATTENDANCE))).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("(builder) /measures/0/name");
            assertThat(told(List.of(problem)))
                    .containsExactly(
                            "YS-F57 all 2 known figures of measure `例会出勤率` lie from 0.95 to 1.00, while parameter `出勤底线`,"
                                    + " which they are compared with, is 50 % > 95 in a hundred is written 95, not 0.95: if these are"
                                    + " fractions, write each a hundred times larger; if they are below one in a hundred, leave it");
            assertThat(problem.message().zh()).isEqualTo("指标“例会出勤率”已知的 2 个数值都在 0.95 到 1.00 之间，而与之比较的参数“出勤底线”是 50 %");
        });
    }

    @Test
    void percentages_of_zones_and_averages_of_them_are_seen_as_well() {
        zones("例会出勤率", "0.5", "0.95", "0.8");

        assertThat(
                        doubts(
                                comparing(
                                        "出勤底线",
                                        "$z : Zone( this == $g.zone )",
                                        "accumulate( Measure( of == $z, name == \"例会出勤率\", back < 4, $v : value ); $a : average( $v ); $a < $p )")))
                .extracting(Problem::code)
                .containsExactly("YS-F57");
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "95, 0.5", "1.5, 0.5", "0, 0", "-0.5, 0.5"})
    void figures_that_may_be_percentages_are_not(String one, String other) {
        grants("例会出勤率", one, other);

        assertThat(doubts(comparing("出勤底线", ATTENDANCE))).isEmpty();
    }

    @Test
    void what_grows_by_less_than_one_in_a_hundred_and_what_the_rule_itself_converts_is_not_told() {
        grants("增加值", "0.5", "0.8").grants("出勤比", "0.5", "0.8");

        assertThat(doubts(
                        comparing("增速底线", "Measure( of == $g, name == \"增加值\", back == 0, value < $p )"),
                        comparing("出勤底线", "Measure( of == $g, name == \"出勤比\", back == 0, value * 100 < $p )")))
                .isEmpty();
    }

    @Test
    void progress_written_as_fractions_is_told() {
        facts.milestone("Z1", "D1", "M1", "甲", NOW, new BigDecimal("0.8"))
                .milestone("Z2", "D1", "M2", "乙", NOW, BigDecimal.ONE);

        assertThat(doubts(rule("逾期", "EXIT", "exists Milestone( of == $g, progress < 100 )")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location()).hasToString("(builder) /milestones");
                    assertThat(problem.message().zh()).isEqualTo("里程碑进度已知的 2 个数值都在 0.8 到 1 之间，而进度以百分数计，完成是 100");
                });
    }

    private static String reading(String rule, String... measures) {
        String[] conditions = new String[measures.length];
        for (int i = 0; i < measures.length; i++) {
            conditions[i] = "Measure( of == $g, name == \"" + measures[i] + "\", back == 0, value < 6" + i + " )";
        }
        return rule(rule, "EXIT", conditions);
    }

    @Test
    void a_name_that_is_misspelt_in_a_rule_is_told_once_with_what_the_dossier_has() {
        grants("成效得分", "61", "62", "63", "64");

        assertThat(doubts(reading("甲", "成效得份"), reading("乙", "成效得份"), reading("丙", "成效得分")))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location()).hasToString(folder.resolve("a.drl") + ":7:32");
                    assertThat(told(List.of(problem)))
                            .containsExactly("YS-F54 rules read the measure `成效得份`, of which the dossier has none"
                                    + " > did you mean `成效得分`, of which the dossier has 4?");
                });
    }

    @Test
    void a_name_that_is_misspelt_in_the_dossier_is_told_at_its_first_place_with_how_many_there_are() {
        grants("成效得分", "61", "62").measure("Z3", "成效得份", "63").measure("Z4", "成效得份", "64");

        assertThat(doubts(reading("甲", "成效得分"))).singleElement().satisfies(problem -> {
            assertThat(problem.location()).hasToString("(builder) /measures/2/name");
            assertThat(told(List.of(problem)))
                    .containsExactly("YS-F55 no rule reads the measure `成效得份`, of which the dossier has 2"
                            + " > did you mean `成效得分`, which rules read?");
        });
    }

    private DoubtsTest measure(String zone, String name, String value) {
        facts.measure(zone, "D1", name, NOW, new BigDecimal(value));
        return this;
    }

    @Test
    void names_that_nothing_is_like_are_told_too_those_of_the_dossier_in_one_line() {
        grants("亩均税收", "1").zones("党建评分", "2", "3").zones("信访件数", "4");

        assertThat(told(doubts(reading("甲", "成效得分", "能力得分"))))
                .containsExactly(
                        "YS-F55 no rule reads these measures of the dossier: `亩均税收` (1), `信访件数` (1), `党建评分` (2)"
                                + " > if rules should read them, check how they are spelt; else leave it",
                        "YS-F54 rules read the measure `成效得分`, of which the dossier has none"
                                + " > check how it is spelt, or add its figures to the dossier",
                        "YS-F54 rules read the measure `能力得分`, of which the dossier has none"
                                + " > check how it is spelt, or add its figures to the dossier");
    }

    @Test
    void measures_that_one_subject_or_one_rule_has_both_of_are_no_misspellings_of_each_other() {
        grants("地均产值", "1", "2").grants("人均产值", "3", "4");

        assertThat(told(doubts(reading("甲", "地均产值"), reading("乙", "地均产值", "亩均产值"))))
                .containsExactly(
                        "YS-F55 no rule reads the measure `人均产值`, of which the dossier has 2 > did you mean `亩均产值`, which rules read?",
                        "YS-F54 rules read the measure `亩均产值`, of which the dossier has none"
                                + " > did you mean `人均产值`, of which the dossier has 2?");
    }

    @Test
    void nothing_is_asked_of_what_the_dossier_has_no_subject_of_nor_by_rules_not_yet_in_force() {
        String application = "rule \"争取\" @clause(\"第一条\") when $a : Application()"
                + " Measure( of == $a, name == \"争取得分\", back == 0, value > 80 ) then infer( $a, \"积极\" ); end\n";
        String later = reading("今后", "新指标").replace("when", "    @effective(\"2021Q1\")\nwhen");
        grants("新指标", "1");

        assertThat(doubts(application, later)).isEmpty();
    }

    @Test
    void a_derived_measure_is_not_missed() {
        grants("业绩", "61", "62");

        assertThat(doubts(
                        concluding(
                                "甲",
                                "derive( $g, \"综合得分\", $s )",
                                "Measure( of == $g, name == \"业绩\", back == 0, $s : value )"),
                        reading("乙", "综合得分")))
                .isEmpty();
    }

    @Test
    void one_pattern_that_matches_measures_of_zones_and_of_grants_is_told() {
        grants("综合得分", "61", "62").zones("综合得分", "71");

        assertThat(doubts("rule \"垫底\" @clause(\"第一条\") when $z : Zone()"
                        + " Measure( of == $z, name == \"综合得分\", back == 0, $s : value )"
                        + " not Measure( zone != $z, name == \"综合得分\", back == 0, value < $s )"
                        + " then conclude( $z, \"OVER\" ); end\n"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location().line()).isEqualTo(3);
                    assertThat(told(List.of(problem)))
                            .containsExactly(
                                    "YS-F58 does not say whose `综合得分` is meant, and the dossier has it of several kinds,"
                                            + " which all match: 1 of zones, 2 of grants"
                                            + " > say whose it is: first `$x : Zone( … )`, then `of == $x`");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$o : Zone( this != $g.zone )  Measure( of == $o, name == \"综合得分\", back == 0, value > 60 )",
                "Measure( designation == $g.designation, name == \"综合得分\", back == 0, value > 60 )",
                "Measure( zone == $g.zone, designation == $g.designation, name == \"综合得分\", back == 0, value > 60 )",
                "$m : Measure( zone != $g.zone, name == \"综合得分\", back == 0, value > 60 )  Grant( this == $m.of )",
                "$m : Measure( zone != $g.zone, name == \"综合得分\", back == 0 )  Grant( zone == $m.zone, designation == $m.designation )"
            })
    void a_pattern_that_matches_measures_of_one_kind_is_not(String conditions) {
        grants("综合得分", "61", "62").zones("综合得分", "71");

        assertThat(doubts(rule("甲", "EXIT", conditions))).isEmpty();
    }

    @Test
    void a_derived_measure_of_grants_beside_a_listed_one_of_zones_is_told() {
        grants("业绩", "61").zones("排名分", "71");

        assertThat(doubts(
                        rule("乙", "EXIT", "exists Measure( zone == $g.zone, name == \"名次分\", back == 0, value > 60 )"),
                        concluding(
                                "甲",
                                "derive( $g, \"名次分\", $s )",
                                "Measure( of == $g, name == \"业绩\", back == 0, $s : value )"),
                        "rule \"丙\" @clause(\"第一条\") when $z : Zone()"
                                + " Measure( of == $z, name == \"排名分\", back == 0, $s : value )"
                                + " then derive( $z, \"名次分\", $s ); end\n"))
                .extracting(Problem::code)
                .containsExactly("YS-F58");
    }

    @Test
    void doubts_change_no_decision_and_do_not_depend_on_the_order_of_facts() {
        Policy policy = Policy.load(CHENGDU);
        Dossier dossier = policy.read(FACTS);
        Policy odd = policy.withParameters(Map.of("成效底线", new BigDecimal("6500")));
        List<String> before = odd.evaluate(dossier).decisions().stream()
                .map(decision -> decision.subject().ids() + decision.outcome().code())
                .toList();

        List<Problem> doubts = odd.doubts(dossier);

        assertThat(doubts).hasSize(1).isEqualTo(odd.doubts(dossier));
        assertThat(odd.evaluate(dossier).decisions())
                .extracting(decision ->
                        decision.subject().ids() + decision.outcome().code())
                .isEqualTo(before);
    }

    @Test
    void a_thousand_names_are_told_in_one_line() {
        for (int i = 0; i < 1500; i++) {
            facts.measure("Z1", null, "无关指标" + Integer.toString(i, 36), NOW, BigDecimal.ONE);
        }

        List<Problem> found = doubts(reading("甲", "成效得分"));

        assertThat(found).hasSize(2);
        assertThat(found.get(0).message().zh()).endsWith("（1 个） 等 1000 种").hasSizeLessThan(200);
    }
}

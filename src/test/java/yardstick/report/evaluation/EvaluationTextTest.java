package yardstick.report.evaluation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.problem.Language;
import yardstick.sight.Width;
import yardstick.vocabulary.Dossier;

class EvaluationTextTest {

    @Test
    void a_policy_officer_reads_names_outcomes_grounds_and_what_is_missing() {
        assertThat(Samples.text(Samples.evaluation(), Language.ZH, 90, false)).isEqualTo("""
                        示例政策（1.0 版）
                        截至 2020Q2
                        说明：示意数据

                        赋能 2 项：调整退出 1，保留 0，证据不足 1

                        赋能
                        功能区/园区      赋能事项      结论      依据或所缺数据
                        ------------------------------------------------------------------------------------------
                        科学城           数字经济试点  调整退出  成效不明显
                        Bio Town 生物城  数字经济试点  证据不足  缺：能力得分@2020Q2、级别、里程碑 M2 的进度、科学
                                                                 城的成效得分@2020Q1（成效不明显 → 调整退出；无法
                                                                 胜任 → 调整退出）

                        以上依据用到的这些参数是假定值，政策没有公布：成效底线 60 分
                        """);
    }

    @Test
    void in_english_rules_go_by_their_titles_where_they_have_one() {
        assertThat(Samples.text(Samples.evaluation(), Language.EN, 90, false)).isEqualTo("""
                        sample policy (version 1.0)
                        as of 2020Q2
                        note: 示意数据

                        grants 2: adjusted out 1, retained 0, undetermined 1

                        grants
                        zone             designation   outcome       grounds, or what is missing
                        ------------------------------------------------------------------------------------------
                        科学城           数字经济试点  adjusted out  weak results
                        Bio Town 生物城  数字经济试点  undetermined  missing: 能力得分@2020Q2, level, progress of
                                                                     milestone M2, 成效得分@2020Q1 of 科学城 (weak
                                                                     results → adjusted out; 无法胜任 → adjusted
                                                                     out)

                        these parameters, on which grounds above rest, are assumed and not published by the
                        policy: 成效底线 60 分
                        """);
    }

    @Test
    void no_line_of_the_table_is_wider_than_the_terminal() {
        String text = Samples.text(Samples.evaluation(), Language.ZH, 60, false);

        assertThat(text.lines()).allSatisfy(line -> assertThat(Width.of(line)).isLessThanOrEqualTo(60));
    }

    @Test
    void colour_changes_nothing_but_the_colour() {
        String plain = Samples.text(Samples.evaluation(), Language.ZH, 90, false);
        String coloured = Samples.text(Samples.evaluation(), Language.ZH, 90, true);

        assertThat(coloured).contains("\u001B[1;33m证据不足\u001B[0m").isNotEqualTo(plain);
        assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void assumed_parameters_are_told_even_where_every_outcome_is_the_default() {
        Dossier dossier = Samples.dossier();
        Decision retained = Decision.of(
                requireNonNull(dossier.pair("Z01", "D01")), Samples.GRANTS, Samples.RETAIN, List.of(), List.of());
        Evaluation assumed = new Evaluation(Samples.policy(Samples.FLOOR), dossier, List.of(retained));
        Evaluation published = new Evaluation(Samples.policy(Samples.PERIODS), dossier, List.of(retained));

        assertThat(Samples.text(assumed, Language.ZH, 90, false)).endsWith("本政策有 1 个参数是假定值，政策没有公布；以上结论以这些假定为前提\n");
        assertThat(Samples.text(published, Language.ZH, 90, false)).doesNotContain("假定");
    }

    @Test
    void a_note_cannot_steer_the_terminal() {
        Dossier dossier = Samples.builder().note("红\u001B[31m\u202E字").build();
        Evaluation evaluation = new Evaluation(Samples.policy(), dossier, List.of());

        assertThat(Samples.text(evaluation, Language.ZH, 90, false)).contains("说明：红\uFFFD[31m\uFFFD字\n");
    }

    @Test
    void facts_of_later_periods_are_counted() {
        Dossier dossier = Samples.builder()
                .measure("Z01", "D01", "成效得分", Samples.NOW.back(-1), null)
                .build();
        Evaluation evaluation = new Evaluation(Samples.policy(), dossier, List.of());

        assertThat(Samples.text(evaluation, Language.ZH, 90, false)).contains("另有 1 条数据属于以后的期间，未计入\n");
        assertThat(Samples.text(evaluation, Language.EN, 90, false))
                .contains("1 fact belongs to a later period and is left out\n");
    }
}

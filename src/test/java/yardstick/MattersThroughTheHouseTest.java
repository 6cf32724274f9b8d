package yardstick;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.cases.NewCase;
import yardstick.cases.PolicyCase;
import yardstick.coverage.Coverage;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.explain.Explain;
import yardstick.facts.FactText;
import yardstick.impact.Impact;
import yardstick.impact.NamedDossier;
import yardstick.impact.Sweep;
import yardstick.impact.SweepRange;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.report.explanation.ExplanationText;
import yardstick.report.impact.ImpactJson;
import yardstick.report.style.TextStyle;
import yardstick.shard.DecisionText;
import yardstick.shard.Division;
import yardstick.shard.Shard;
import yardstick.vocabulary.Dossier;

/** Several matters of one subject, as cases, explanations, comparisons and shards know them. */
class MattersThroughTheHouseTest {

    @TempDir
    Path folder;

    private Policy policy;
    private final Dossier dossier = Collaboration.dossier(Collaboration.FACTS);

    @BeforeEach
    void load() {
        policy = Policy.load(Collaboration.in(folder.resolve("policy"), Collaboration.POLICY));
    }

    private PolicyCase read(String json) {
        Collaboration.write(folder.resolve("cases"), "case.json", json);
        return Cases.read(policy, folder.resolve("cases")).all().get(0);
    }

    @Test
    void a_new_case_expects_what_each_matter_decides_and_passes() {
        var subject = NewCase.subject(policy, dossier, "Z1", "", "T1").orElseThrow();

        PolicyCase made =
                read(NewCase.of(policy, dossier, subject, NewCase.concerning(policy, dossier, subject), Language.EN));

        assertThat(made.title()).isEqualTo("甲区 任务: reward, penalise");
        assertThat(made.expect())
                .extracting(each -> each.matter() + " " + each.outcome())
                .containsExactly("奖励 REWARD", "惩罚 PENALISE");
        assertThat(CaseResult.of(policy, made).passed()).isTrue();
    }

    @Test
    void a_case_that_expects_otherwise_of_one_matter_fails_by_that_alone() {
        CaseResult result = CaseResult.of(policy, read(expecting("\"matter\": \"惩罚\", \"outcome\": \"SPARE\"")));

        assertThat(result.differences()).hasSize(1);
        assertThat(result.differences().get(0).actual().outcome().code()).isEqualTo("PENALISE");
        assertThat(result.failure(Language.ZH)).contains("SPARE 不惩罚", "PENALISE 惩罚");
    }

    @Test
    void a_case_says_which_matter_it_means_where_there_are_several() {
        assertThatThrownBy(() -> read(expecting("\"outcome\": \"REWARD\"")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).hint().en())
                                .isEqualTo("add `matter`, one of `奖励`, `惩罚`, `分成`"));
        assertThatThrownBy(() -> read(expecting("\"matter\": \"分成\", \"outcome\": \"SHARE\"")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).message().en())
                                .isEqualTo("the matter `分成` does not concern this subject"));
        assertThatThrownBy(() -> read(expecting("\"matter\": \"惩罚\", \"outcome\": \"REWARD\"")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        e -> assertThat(e.problems().get(0).message().en()).isEqualTo("there is no outcome `REWARD`"));
    }

    private static String expecting(String what) {
        return "{\"title\": \"例\", \"clause\": \"第一条\", \"facts\": " + Collaboration.FACTS
                + ", \"expect\": [{\"zone\": \"Z1\", \"designation\": \"T1\", " + what + "}]}";
    }

    @Test
    void cases_reach_outcomes_of_each_matter() {
        read(expecting("\"matter\": \"惩罚\", \"outcome\": \"PENALISE\""));

        Coverage coverage = Coverage.of(policy, Cases.read(policy, folder.resolve("cases")));

        assertThat(coverage.rungs()).hasSize(12);
        assertThat(coverage.rungs().entrySet().stream()
                        .filter(rung -> rung.getValue().isPresent())
                        .map(rung -> rung.getKey().matter().id() + " "
                                + rung.getKey().outcome().code()))
                .containsExactly("惩罚 PENALISE");
        assertThat(coverage.rules().stream()
                        .filter(item -> item.missing().size() < item.goals().size())
                        .map(item -> item.rule().name()))
                .as("rules that the case shows anything of")
                .contains("逾期")
                .doesNotContain("奖励", "有税收");
    }

    @Test
    void an_explanation_is_of_one_matter_and_tells_what_it_reports() throws IOException {
        Evaluation evaluation = policy.evaluate(dossier);

        assertThat(explained(evaluation, "Z1", "T1", "奖励"))
                .startsWith("Z1 甲区 × T1 任务（奖励）\n结论：奖励（REWARD）\n综合得分：92.333333…\n年终得分：95\n")
                .contains("得分不足 → 不奖励")
                .doesNotContain("逾期");
        assertThat(explained(evaluation, "Z2", "", "级别")).contains("证据不足：不知道这一事项是否涉及该对象，缺：级别", "级别：补齐后可能为");
    }

    private String explained(Evaluation evaluation, String zone, String designation, String matter) throws IOException {
        Decision decision = evaluation.decision(zone, designation, matter).orElseThrow();
        StringBuilder text = new StringBuilder();
        ExplanationText.write(
                Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER),
                TextStyle.plain(Language.ZH),
                text);
        return text.toString();
    }

    @Test
    void another_range_of_subjects_is_an_edit_and_a_cause() throws IOException {
        Policy wider = Policy.load(Collaboration.in(
                folder.resolve("wider"), Collaboration.POLICY.replace("[\"POLICY\"]", "[\"POLICY\", \"TASK\"]")));

        Impact impact = Impact.of(policy, wider, List.of(new NamedDossier("facts.json", dossier)), Limits.DEFAULT);

        assertThat(impact.changed()).hasSize(1);
        assertThat(impact.changed().get(0).matter().id()).isEqualTo("分成");
        assertThat(impact.changed().get(0).causesInWords().get(0).en())
                .isEqualTo("matter 分成 where designation.kind POLICY → designation.kind POLICY|TASK");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ImpactJson.write(impact, json);
        assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"matter\": \"分成\"");
    }

    @Test
    void a_sweep_tells_in_which_matter_a_decision_flips() {
        Policy swept = Policy.load(Collaboration.in(
                folder.resolve("swept"),
                Collaboration.POLICY,
                Collaboration.RULES
                        .replace("back == 0, value >= 90 )", "back == 0, value >= $p )")
                        .replaceFirst(
                                "rule \"奖励\"(?s)(.*?)Grant\\(\\)",
                                "rule \"奖励\"$1Grant()\n    Parameter( name == \"奖励线\", \\$p : value )"),
                "奖励线,90,分,第一条,assumed,\n"));

        Sweep sweep = Sweep.of(
                swept,
                List.of(new NamedDossier("facts.json", dossier)),
                List.of(SweepRange.between("奖励线", BigDecimal.valueOf(90), BigDecimal.valueOf(94), BigDecimal.ONE)));

        assertThat(sweep.flips()).hasSize(1);
        assertThat(sweep.flips().get(0).matter().id()).isEqualTo("奖励");
        assertThat(sweep.points().get(0).counts()).hasSize(4);
    }

    @Test
    void a_matter_that_is_no_longer_decided_is_its_own_cause() {
        String without = Collaboration.POLICY
                .replaceFirst("(?s)\\{\"id\": \"级别\".*?\\]\\}\\s*\\]", "]")
                .replaceFirst("(?s),\\s*\\],\\s*\"sources\"", "], \"sources\"");
        String rules = Collaboration.RULES.replaceFirst("(?s)rule \"面积大\".*", "");
        Policy fewer = Policy.load(Collaboration.in(folder.resolve("fewer"), without, rules));

        Impact impact = Impact.of(policy, fewer, List.of(new NamedDossier("facts.json", dossier)), Limits.DEFAULT);

        assertThat(impact.changed())
                .extracting(change ->
                        change.subject().ids() + " " + change.after().outcome().code())
                .containsExactly("Z1 -", "Z2 -");
        assertThat(impact.changed().get(0).causesInWords().get(0).en()).contains("matter 级别 GREAT > SMALL → –");
    }

    @Test
    void shards_decide_each_matter_and_report_its_figures() {
        List<DecisionText> parts =
                Division.of(policy).decide(Shard.ofZones(List.of(new FactText("facts", Collaboration.FACTS))));

        assertThat(parts)
                .isEqualTo(policy.evaluate(dossier).decisions().stream()
                        .map(DecisionText::of)
                        .toList());
        assertThat(parts).extracting(DecisionText::matter).startsWith("级别", "分成", "奖励", "惩罚");
        assertThat(parts.get(2).json()).contains("\"values\":[{\"name\":\"综合得分\"");
    }

    @Test
    void a_policy_has_a_case_for_the_subject_that_a_matter_concerns() {
        assertThat(NewCase.subject(policy, dossier, "Z3", "", ""))
                .as("no matter concerns it")
                .isEmpty();
        assertThat(requireNonNull(dossier.zone("Z3")).level()).isEqualTo("MUNICIPAL");
    }
}

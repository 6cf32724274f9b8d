package yardstick;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.decision.Decision;
import yardstick.decision.Ground;
import yardstick.decision.Open;
import yardstick.policy.Matter;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Subject;

class MattersTest {

    @TempDir
    Path folder;

    private Policy policy;

    @BeforeEach
    void load() {
        policy = Policy.load(Collaboration.in(folder, Collaboration.POLICY));
    }

    private List<Decision> decisions(String facts) {
        return policy.evaluate(Collaboration.dossier(facts)).decisions();
    }

    private static List<String> told(List<Decision> decisions) {
        return decisions.stream()
                .map(decision ->
                        decision.subject().ids() + " " + decision.matter().id() + " "
                                + decision.outcome().code() + " "
                                + decision.grounds().stream()
                                        .map(Ground::rule)
                                        .map(rule -> rule.name())
                                        .toList()
                                + decision.open().stream().map(Open::name).toList())
                .toList();
    }

    @Test
    void each_matter_decides_for_itself_and_only_about_the_subjects_that_it_concerns() {
        assertThat(told(decisions(Collaboration.FACTS)))
                .containsExactly(
                        "Z1 级别 GREAT [面积大][]",
                        "Z1/P1 分成 SHARE [有税收][]",
                        "Z1/T1 奖励 REWARD [奖励][]",
                        "Z1/T1 惩罚 PENALISE [逾期][]",
                        "Z2 级别 UNDETERMINED [][level]",
                        "Z2/P1 分成 UNDETERMINED [][有税收]");
    }

    @Test
    void what_is_not_known_of_whether_a_matter_concerns_a_subject_is_what_is_missing() {
        Decision unknown = policy.evaluate(Collaboration.dossier(Collaboration.FACTS))
                .decision("Z2", "", "级别")
                .orElseThrow();

        assertThat(unknown.open().get(0).missing()).hasToString("[Property[Z2/level]]");
        assertThat(EvaluationJson.line(unknown))
                .isEqualTo(
                        "{\"zone\":\"Z2\",\"kind\":\"zone\",\"matter\":\"级别\",\"outcome\":\"UNDETERMINED\",\"grounds\":[],"
                                + "\"open\":[{\"where\":\"level\",\"missing\":[\"level\"]}]}");
    }

    @Test
    void a_rule_may_give_the_default_outcome_a_reason() {
        String facts = Collaboration.FACTS.replace("\"value\": 95", "\"value\": 60");

        assertThat(told(decisions(facts))).contains("Z1/T1 奖励 NONE [得分不足][]");
    }

    @Test
    void a_matter_reports_figures_exactly_and_what_they_lack() {
        Evaluation known = policy.evaluate(Collaboration.dossier(Collaboration.FACTS));
        Evaluation lacking = policy.evaluate(Collaboration.dossier(Collaboration.FACTS.replace(
                "\"period\": \"2024Q4\", \"value\": 95", "\"period\": \"2024Q4\", \"value\": null")));

        assertThat(values(known, "Z1", "T1", "奖励"))
                .isEqualTo("[{\"name\":\"综合得分\",\"value\":92.333333,\"unit\":\"\"},"
                        + "{\"name\":\"年终得分\",\"value\":95,\"unit\":\"\"}]");
        assertThat(values(known, "Z1", "P1", "分成")).isEqualTo("[{\"name\":\"三成税收\",\"value\":1200,\"unit\":\"\"}]");
        assertThat(values(lacking, "Z1", "T1", "奖励"))
                .isEqualTo("[{\"name\":\"综合得分\",\"value\":null,\"unit\":\"\",\"missing\":[\"年终得分@2024Q4\"]},"
                        + "{\"name\":\"年终得分\",\"value\":null,\"unit\":\"\",\"missing\":[\"年终得分@2024Q4\"]}]");
    }

    @Test
    void a_matter_may_ask_for_an_attribute_and_its_figures_have_the_units_and_bounds_of_the_catalogue() {
        Collaboration.write(folder, "indicators.csv", """
                name,of,unit,type,min,max,values,note
                年终得分,grant,分,number,0,100,,
                日常得分,grant,分,number,0,100,,
                综合得分,grant,分,number,0,100,,
                税收,grant,万元,number,,,,
                三成税收,grant,万元,number,,,,
                面积,zone,亩,number,0,,,
                类别,zone,,text,,,先进制造;现代服务,
                """);
        String byClass =
                Collaboration.POLICY.replace("\"level\": [\"NATIONAL\", \"PROVINCIAL\"]", "\"类别\": [\"先进制造\"]");
        String facts = Collaboration.FACTS
                .replace("\"2024Q4\", \"value\": 95", "\"2024Q4\", \"value\": null")
                .replace("\"milestones\"", """
                        "attributes": [{"zone": "Z1", "name": "类别", "value": "先进制造"},
                                       {"zone": "Z3", "name": "类别", "value": "现代服务"}], "milestones\"""");
        Policy catalogued = Policy.load(Collaboration.in(folder, byClass));
        Evaluation evaluation = catalogued.evaluate(Collaboration.dossier(facts));

        assertThat(told(evaluation.decisions()))
                .contains("Z1 级别 GREAT [面积大][]", "Z2 级别 UNDETERMINED [][类别]")
                .noneMatch(line -> line.startsWith("Z3"));
        assertThat(evaluation
                        .decision("Z2", "", "级别")
                        .orElseThrow()
                        .open()
                        .get(0)
                        .missing())
                .hasToString("[Attribute[Z2/类别@2024Q4]]");
        assertThat(values(evaluation, "Z1", "T1", "奖励"))
                .isEqualTo("[{\"name\":\"综合得分\",\"value\":null,\"unit\":\"分\",\"low\":35.333333,\"high\":95.333334,"
                        + "\"missing\":[\"年终得分@2024Q4\"]},"
                        + "{\"name\":\"年终得分\",\"value\":null,\"unit\":\"分\",\"low\":0,\"high\":100,"
                        + "\"missing\":[\"年终得分@2024Q4\"]}]");
        assertThat(refused(byClass.replace("先进制造", "先进制造业")))
                .containsExactly("/matters/3/where/类别 a zone has no field or attribute `类别`: choose from `id`, `name`,"
                        + " `district`, `level`, `ecosystem`, `managementBody`, `since`");
    }

    private static String values(Evaluation evaluation, String zone, String designation, String matter) {
        String line = EvaluationJson.line(
                evaluation.decision(zone, designation, matter).orElseThrow());
        return line.substring(line.indexOf("\"values\":") + 9, line.length() - 1);
    }

    @Test
    void one_decision_of_one_matter_is_the_same_as_among_all() {
        Dossier dossier = Collaboration.dossier(Collaboration.FACTS);
        Subject task = requireNonNull(dossier.pair("Z1", "T1"));
        Matter penalty = policy.folder().matter("惩罚").orElseThrow();
        Matter sharing = policy.folder().matter("分成").orElseThrow();

        assertThat(policy.decision(dossier, task, penalty)
                        .orElseThrow()
                        .outcome()
                        .code())
                .isEqualTo("PENALISE");
        assertThat(policy.decision(dossier, task, sharing)).isEmpty();
        assertThatThrownBy(() -> policy.decision(dossier, task)).isInstanceOf(IllegalArgumentException.class);
        assertThat(policy.decision(dossier, requireNonNull(dossier.zone("Z1")))
                        .outcome()
                        .code())
                .isEqualTo("GREAT");
    }

    @Test
    void the_summary_counts_by_matter() {
        assertThat(policy.evaluate(Collaboration.dossier(Collaboration.FACTS)).summary())
                .hasToString("{Matter[奖励 REWARD > NONE]={Outcome[REWARD]=1, Outcome[NONE]=0, Outcome[UNDETERMINED]=0}, "
                        + "Matter[惩罚 PENALISE > SPARE]={Outcome[PENALISE]=1, Outcome[SPARE]=0, Outcome[UNDETERMINED]=0}, "
                        + "Matter[分成 SHARE > KEEP]={Outcome[SHARE]=1, Outcome[KEEP]=0, Outcome[UNDETERMINED]=1}, "
                        + "Matter[级别 GREAT > SMALL]={Outcome[GREAT]=1, Outcome[SMALL]=0, Outcome[UNDETERMINED]=1}}");
    }

    @Test
    void what_matters_name_and_nothing_is_is_refused_with_what_was_meant() {
        String wrong = Collaboration.POLICY
                .replace("\"designation.kind\": [\"POLICY\"]", "\"designation.kinds\": [\"POLICY\"]")
                .replace("\"reports\": [\"三成税收\"]", "\"reports\": [\"三成税\"]")
                .replace("\"level\": [", "\"functions\": [");
        String word = Collaboration.POLICY.replace("[\"TASK\"]", "[\"TASKS\"]").replace("\"NATIONAL\"", "\"国家级\"");

        assertThat(refused(wrong))
                .containsExactly(
                        "/matters/2/where/designation.kinds a grant has no field or attribute `designation.kinds`: did you mean"
                                + " `designation.kind`",
                        "/matters/2/reports/0 no rule derives or reads the measure `三成税` of a grant: did you mean `三成税收`",
                        "/matters/3/where/functions `functions` of a zone is no text: choose from `id`, `name`,"
                                + " `district`, `level`, `ecosystem`, `managementBody`, `since`");
        assertThat(refused(word))
                .containsExactly(
                        "/matters/0/where/designation.kind `designation.kind` is never `TASKS`: write \"TASK\"",
                        "/matters/1/where/designation.kind `designation.kind` is never `TASKS`: write \"TASK\"",
                        "/matters/3/where/level `level` is never `国家级`: write \"NATIONAL\"");
    }

    @Test
    void badly_formed_matters_are_told_all_at_once() {
        String wrong = Collaboration.POLICY
                .replace("\"code\": \"PENALISE\"", "\"code\": \"REWARD\"")
                .replace("\"id\": \"惩罚\"", "\"id\": \"奖励\"")
                .replace("\"of\": \"zone\"", "\"of\": \"zones\"")
                .replace("[\"POLICY\"]", "[]")
                .replace("\"version\"", "\"ladders\": {}, \"version\"")
                .replace("\"reports\": [\"三成税收\"]", "\"report\": [\"三成税收\"]");

        assertThat(refused(wrong))
                .contains(
                        "/ladders both `matters` and `ladders` are given: keep one of them: `ladders` is short for one"
                                + " matter of each kind of subject",
                        "/matters/2/where/designation.kind there is no text to accept: write at least one text to accept",
                        "/matters/2/report there is no field `report` here: did you mean `reports`",
                        "/matters/3/of `zones` is not a kind of subject: did you mean `zone`")
                .anyMatch(line -> line.startsWith("/matters/1/id `奖励`"))
                .anyMatch(line -> line.startsWith("/matters/1/outcomes/0/code `REWARD`"));
    }

    private List<String> refused(String json) {
        Path wrong = Collaboration.in(folder.resolve("wrong"), json);
        try {
            Policy.load(wrong);
            return List.of();
        } catch (InvalidInput e) {
            return e.problems().stream()
                    .filter(Problem::isError)
                    .map(problem -> problem.location().pointer() + " "
                            + problem.message().en() + ": " + problem.hint().en())
                    .toList();
        }
    }
}

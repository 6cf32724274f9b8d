package yardstick.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static yardstick.impact.Model.figure;
import static yardstick.impact.Model.parameter;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.facts.DossierReader;
import yardstick.problem.InvalidInput;
import yardstick.problem.Words;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

class ImpactTest {

    private static final Path CHENGDU = Path.of("rules/chengdu-empowerment");
    private static final Path FLOOR_65 = Path.of("fixtures/chengdu-empowerment/floor-65");
    private static final Path FACTS = Path.of("fixtures/chengdu-empowerment/2020Q2.json");

    /** No evaluation at all keeps to these. */
    private static final Limits NOTHING = new Limits(0, 0, 0, 1);

    /** The figures of one zone: a score of 50 and a rank of 5. */
    private static final String ONE_ZONE = """
            {"asOf": "2020", "zones": [{"id": "Z1", "name": "甲区"}],
             "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 50},
                          {"zone": "Z1", "name": "名次", "period": "2020", "value": 5}]}
            """;

    private static final Model SCORED = new Model()
            .with("底线", "40")
            .rule("得分低", parameter("底线", "$floor") + figure("得分", "value < $floor"), "HIGH");

    @TempDir
    private Path folder;

    private Impact impact(Model before, Model after) {
        return impact(before, after, Limits.DEFAULT);
    }

    private Impact impact(Model before, Model after, Limits limits) {
        Dossier dossier = DossierReader.read(
                new ByteArrayInputStream(ONE_ZONE.getBytes(StandardCharsets.UTF_8)), "facts.json", PeriodUnit.YEAR);
        return Impact.of(
                before.load(folder.resolve("old")),
                after.load(folder.resolve("new")),
                List.of(new NamedDossier("facts.json", dossier)),
                limits);
    }

    private static List<String> causes(Impact impact) {
        assertThat(impact.changed()).hasSize(1);
        return impact.changed().get(0).causesInWords().stream().map(Words::en).toList();
    }

    @Test
    void a_raised_floor_changes_exactly_the_subjects_that_both_versions_decide_otherwise() {
        Policy before = Policy.load(CHENGDU);
        Policy after = Policy.load(FLOOR_65);
        Dossier dossier = before.read(FACTS);

        Impact impact = Impact.of(before, after, List.of(new NamedDossier("2020Q2.json", dossier)), Limits.DEFAULT);

        assertThat(impact.edits()).extracting(edit -> edit.words().en()).containsExactly("parameter 成效底线 60 → 65");
        assertThat(impact.changed())
                .extracting(change -> change.subject())
                .isEqualTo(different(before, after, dossier));
        assertThat(impact.changed()).isNotEmpty().allSatisfy(change -> {
            assertThat(change.causesInWords()).extracting(Words::en).containsExactly("parameter 成效底线 60 → 65");
            assertThat(change.after().grounds()).containsExactly("工作成效不明显");
            assertThat(change.exhaustive()).isTrue();
        });
    }

    private static List<Object> different(Policy before, Policy after, Dossier dossier) {
        Evaluation old = before.evaluate(dossier);
        Evaluation now = after.evaluate(dossier);
        List<Object> different = new ArrayList<>();
        for (int i = 0; i < old.decisions().size(); i++) {
            Decision was = old.decisions().get(i);
            assertThat(now.decisions().get(i).subject()).isSameAs(was.subject());
            if (!now.decisions().get(i).outcome().code().equals(was.outcome().code())) {
                different.add(was.subject());
            }
        }
        return different;
    }

    @Test
    void versions_that_mean_the_same_are_not_evaluated() {
        Model after = SCORED.with("底线", "40.0").ruleText("得分低", """
                        when
                            // 先写条件，再写园区
                            $zone : Zone()
                            Parameter( name == "底线", $limit : value )
                            Measure( $limit > value, back == 0, name == "得分", of == $zone )
                        then
                            conclude( $zone, "HIGH" );
                        end""");

        Impact impact = impact(SCORED, after, NOTHING);

        assertThat(impact.equal()).isTrue();
        assertThat(impact.changed()).isEmpty();
        assertThat(impact.totals()).isEmpty();
        assertThatThrownBy(() -> impact(SCORED, SCORED.with("底线", "60"), NOTHING))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void a_figure_that_no_rule_reads_and_texts_change_no_decision() {
        Model before = SCORED.with("多余", "1");
        Model after = SCORED.with("多余", "2").with("更多", "3");

        Impact impact = impact(before, after, NOTHING);

        assertThat(impact.equal()).isTrue();
        assertThat(impact.rewordings())
                .extracting(rewording -> rewording.words().en())
                .containsExactly("parameter 更多 added: 3", "parameter 多余 1 → 2 (no rule reads it)");
    }

    @Test
    void the_status_of_a_parameter_is_an_edit_only_where_a_rule_reads_it() {
        Model asked = SCORED.rule("假定", "    Parameter( name == \"底线\", status == \"assumed\" )", "MIDDLE");

        Policy before = asked.load(folder.resolve("old"));
        Path published = asked.write(folder.resolve("new"));
        change(published.resolve("parameters.csv"), "assumed", "published");

        assertThat(Edits.between(before, Policy.load(published)))
                .extracting(edit -> edit.words().en())
                .containsExactly("parameter 底线 status assumed → published");
    }

    private static void change(Path file, String from, String to) {
        try {
            String text = Files.readString(file);
            assertThat(text).contains(from);
            Files.writeString(file, text.replace(from, to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void edits_that_change_the_outcome_only_together_are_one_cause() {
        Model before = new Model()
                .with("甲", "40")
                .with("乙", "3")
                .with("丙", "1")
                .rule(
                        "两项",
                        parameter("甲", "$a")
                                + parameter("乙", "$b")
                                + parameter("丙", "$c")
                                + figure("得分", "value < $a")
                                + figure("名次", "value < $b && value > $c"),
                        "HIGH");

        Impact impact = impact(before, before.with("甲", "60").with("乙", "9").with("丙", "2"));

        assertThat(causes(impact)).containsExactly("parameter 乙 3 → 9 + parameter 甲 40 → 60");
        assertThat(impact.edits()).hasSize(3);
    }

    @Test
    void each_edit_that_suffices_alone_is_a_cause() {
        Model before =
                SCORED.with("上限", "9").rule("名次低", parameter("上限", "$most") + figure("名次", "value > $most"), "HIGH");

        Impact impact = impact(before, before.with("底线", "60").with("上限", "4"));

        assertThat(causes(impact)).containsExactly("parameter 上限 9 → 4", "parameter 底线 40 → 60");
    }

    @Test
    void an_edit_that_another_one_masks_is_still_a_cause() {
        Model before = SCORED.rule("名次", figure("名次", "value > 9"), "HIGH");
        Model after = before.with("底线", "60").without("得分低").rule("名次", figure("名次", "value > 4"), "HIGH");

        assertThat(causes(impact(before, after))).containsExactly("parameter 底线 40 → 60", "rule 「名次」 changed");
    }

    @Test
    void a_removed_rule_is_named() {
        Model before = SCORED.with("底线", "60").rule("名次", figure("名次", "value > 4"), "MIDDLE");

        Impact impact = impact(before, before.without("得分低"));

        assertThat(causes(impact)).containsExactly("rule 「得分低」 removed");
        assertThat(impact.changed().get(0).before().grounds()).containsExactly("得分低");
        assertThat(impact.changed().get(0).after().outcome().code()).isEqualTo("MIDDLE");
    }

    @Test
    void a_new_rule_brings_its_parameters_along() {
        Model after =
                SCORED.with("上限", "4").rule("名次低", parameter("上限", "$most") + figure("名次", "value > $most"), "HIGH");

        assertThat(causes(impact(SCORED, after))).containsExactly("rule 「名次低」 added (with new parameter 上限 4)");
    }

    @Test
    void a_new_outcome_needs_its_ladder_and_its_rule() {
        Model after = SCORED.on("SEVERE HIGH MIDDLE LOW").rule("名次", figure("名次", "value > 4"), "SEVERE");

        assertThat(causes(impact(SCORED, after)))
                .containsExactly("rule 「名次」 added + ladder of zone HIGH > MIDDLE > LOW → SEVERE > HIGH > MIDDLE > LOW");
    }

    @Test
    void another_order_of_outcomes_is_a_cause_and_an_outcome_that_nothing_concludes_is_none() {
        Model before = SCORED.with("底线", "60").rule("名次", figure("名次", "value > 4"), "MIDDLE");

        assertThat(causes(impact(before, before.on("MIDDLE HIGH LOW"))))
                .containsExactly("ladder of zone HIGH > MIDDLE > LOW → MIDDLE > HIGH > LOW");
        assertThat(impact(before, before.on("HIGH EXTRA MIDDLE LOW"), NOTHING).equal())
                .isTrue();
    }

    @Test
    void subjects_appear_with_their_ladder() {
        Model before = SCORED.on("HIGH LOW");
        Path now = before.write(folder.resolve("new"));
        String designations = "\"designation\": [{\"code\": \"A\", \"zh\": \"甲\", \"en\": \"a\"}, "
                + "{\"code\": \"B\", \"zh\": \"乙\", \"en\": \"b\"}], ";
        change(now.resolve("policy.json"), "\"ladders\": {", "\"ladders\": {" + designations);
        String facts = ONE_ZONE.replace(
                "\"measures\"",
                "\"designations\": [{\"id\": \"D1\", \"name\": \"试点\", \"kind\": \"PILOT\"}], \"measures\"");
        Dossier dossier = DossierReader.read(
                new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)), "facts.json", PeriodUnit.YEAR);

        Impact impact = Impact.of(
                before.load(folder.resolve("old")),
                Policy.load(now),
                List.of(new NamedDossier("facts.json", dossier)),
                Limits.DEFAULT);

        assertThat(causes(impact)).containsExactly("ladder of designation – → A > B");
        assertThat(impact.changed().get(0).before()).isEqualTo(Standing.NONE);
        assertThat(impact.matrix(impact.changed().get(0).matter())).hasToString("{Outcome[-]={Outcome[B]=1}}");
    }

    @Test
    void a_term_under_another_name_is_no_cause_by_itself() {
        String infer = "when\n    $z : Zone()\n    Measure( of == $z, name == \"得分\", back == 0, value < %s )\nthen\n"
                + "    infer( $z, \"%s\" );\nend";
        String read = "    Term( of == $z, name == \"%s\" )";
        Model before = new Model().ruleText("弱", infer.formatted("40", "弱")).rule("结论", read.formatted("弱"), "HIGH");
        Model after = new Model().ruleText("弱", infer.formatted("60", "差")).rule("结论", read.formatted("差"), "HIGH");

        assertThat(causes(impact(before, after))).containsExactly("rule 「弱」 changed + rule 「结论」 changed");
    }

    @Test
    void edits_that_cannot_be_evaluated_one_without_the_other_are_one_cause() {
        String derive = "when\n    $z : Zone()\nthen\n    derive( $z, \"综合\", %s );\nend";
        Model common = new Model().rule("结论", figure("综合", "value > 5"), "HIGH");
        Model before = common.ruleText("推导甲", derive.formatted("1"));
        Model after = common.ruleText("推导乙", "\n".repeat(30) + derive.formatted("9"));

        assertThat(causes(impact(before, after))).containsExactly("rule 「推导乙」 added + rule 「推导甲」 removed");
    }

    @Test
    void subjects_that_keep_their_outcome_on_other_grounds_are_apart() {
        Model before = SCORED.with("底线", "60");
        Model after = before.rule("名次", figure("名次", "value > 4"), "HIGH");

        Impact impact = impact(before, after);

        assertThat(impact.changed()).isEmpty();
        assertThat(impact.regrounded()).hasSize(1).first().satisfies(change -> {
            assertThat(change.before().grounds()).containsExactly("得分低");
            assertThat(change.after().grounds()).containsExactly("名次", "得分低");
            assertThat(change.causesInWords()).extracting(Words::en).containsExactly("rule 「名次」 added");
        });
    }

    @Test
    void too_many_edits_to_try_all_sets_still_give_a_set_that_suffices() {
        Model before = new Model();
        Model after = before;
        StringBuilder parameters = new StringBuilder();
        StringBuilder tests = new StringBuilder("value >= 0");
        for (int i = 10; i < 25; i++) {
            boolean matters = i < 22;
            before = before.with("参数" + i, matters ? "99" : "2");
            after = after.with("参数" + i, "1");
            parameters.append(parameter("参数" + i, "$p" + i));
            tests.append(matters ? ", value > $p" : ", value > 1 - $p").append(i);
        }
        String all = parameters + figure("得分", tests.toString());
        before = before.rule("全部", all, "HIGH");
        after = after.rule("全部", all, "HIGH");

        Impact impact = impact(before, after);

        Change change = impact.changed().get(0);
        assertThat(change.exhaustive()).isFalse();
        assertThat(impact.exhaustive()).isFalse();
        assertThat(change.causes()).hasSize(1);
        assertThat(change.causes().get(0)).hasSize(12);
    }
}

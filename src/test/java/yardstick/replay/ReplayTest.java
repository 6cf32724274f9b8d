package yardstick.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Evaluation;
import yardstick.Policy;
import yardstick.decision.Decision;
import yardstick.evaluate.Limits;
import yardstick.facts.DossierBuilder;
import yardstick.problem.InvalidInput;
import yardstick.report.evaluation.EvaluationJson;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.PeriodUnit;

/** A yellow card, then out: a policy that remembers what it decided. */
class ReplayTest {

    private static final String RULES = """
            package demo;
            rule "低于底线"
                @clause("一")
            when
                $g : Grant()
                Measure( of == $g, name == "得分", back == 0, value < 60 )
            then
                conclude( $g, "WARN" );
            end
            rule "上期已预警"
                @clause("一")
            when
                $g : Grant()
                Decision( of == $g, back == 1, outcome == "WARN" )
                Measure( of == $g, name == "得分", back == 0, value < 60 )
            then
                conclude( $g, "EXIT" );
            end
            rule "从未预警"
                @clause("一")
            when
                $g : Grant( tenure > 2 )
                not Decision( of == $g, matter == "grant", back < 3, outcome != "RETAIN" )
                Measure( of == $g, name == "得分", back == 0, value >= 90 )
            then
                conclude( $g, "COMMEND" );
            end
            """;

    @TempDir
    private Path folder;

    private Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));

    @BeforeEach
    void writePolicy() throws IOException {
        Files.writeString(folder.resolve("policy.json"), """
                { "id": "demo", "title": { "zh": "示例", "en": "demo" }, "issuer": { "zh": "示例", "en": "demo" },
                  "version": "1", "period": "YEAR",
                  "ladders": { "grant": [
                    { "code": "EXIT", "zh": "退出", "en": "exit" }, { "code": "WARN", "zh": "预警", "en": "warned" },
                    { "code": "COMMEND", "zh": "表扬", "en": "commended" }, { "code": "RETAIN", "zh": "保留", "en": "retained" } ] },
                  "sources": [ { "id": "s", "title": { "zh": "示例", "en": "demo" }, "published": "示例" } ] }
                """);
        Files.writeString(folder.resolve("clauses.json"), """
                [ { "id": "一", "text": "示例", "source": "s" } ]
                """);
        Files.writeString(folder.resolve("parameters.csv"), "name,value,unit,clause,status,note\n");
        Files.writeString(folder.resolve("memory.drl"), RULES);
        policy = Policy.load(folder);
    }

    @Test
    void a_warning_repeated_leads_out_and_a_better_year_in_between_does_not() {
        Replay replay = Replay.of(policy, facts("50 50 50", "50 70 50"), year(2018), year(2020), Limits.DEFAULT);

        assertThat(codes(replay)).containsExactly("WARN EXIT WARN", "WARN RETAIN WARN");
    }

    @Test
    void what_was_decided_before_the_first_period_is_not_known_unless_it_is_told() {
        Dossier dossier = facts("80 50 50");

        assertThat(codes(Replay.of(policy, dossier, year(2019), year(2020), Limits.DEFAULT)))
                .containsExactly("UNDETERMINED WARN");
        Evaluation open = policy.evaluate(dossier.at(year(2019)));
        assertThat(open.decisions().get(0).open().get(0).missing())
                .extracting(Object::toString)
                .containsExactly("Decided[Z1/D1/decision:grant@2018]");
        assertThat(codes(Replay.of(
                        policy, dossier.withDecisions(year(2018), List.of()), year(2019), year(2020), Limits.DEFAULT)))
                .containsExactly("WARN EXIT");
    }

    @Test
    void a_replay_is_the_same_as_deciding_year_by_year_with_the_decisions_given_by_hand() {
        Random random = new Random(15);
        for (int round = 0; round < 30; round++) {
            List<String> scores = new ArrayList<>();
            for (int zone = 0; zone < 4; zone++) {
                StringBuilder some = new StringBuilder();
                for (int year = 2018; year <= 2021; year++) {
                    some.append(List.of("50", "59", "60", "95", "?").get(random.nextInt(5)))
                            .append(' ');
                }
                scores.add(some.toString().strip());
            }
            Dossier dossier = facts(scores.toArray(String[]::new));
            Replay replay = Replay.of(policy, dossier, year(2018), year(2021), Limits.DEFAULT);
            for (int at = 0; at < 4; at++) {
                Evaluation alone = policy.evaluate(
                        given(replay.evaluations().subList(0, at), scores).at(year(2018 + at)));
                assertThat(codes(alone))
                        .as("round " + round)
                        .isEqualTo(codes(replay.evaluations().get(at)));
            }
        }
    }

    @Test
    void results_of_this_program_are_remembered_and_others_are_refused() throws IOException {
        Dossier dossier = facts("50 50 50");
        Path first = result(policy.evaluate(dossier.at(year(2019))), "first.json");

        Dossier remembering = EarlierResults.into(dossier, policy.folder(), List.of(first));

        assertThat(policy.evaluate(dossier).decisions().get(0).outcome().code()).isEqualTo("UNDETERMINED");
        assertThat(remembering.decisions().get(0).outcome()).isEqualTo("UNDETERMINED");
        assertThat(policy.evaluate(remembering).decisions().get(0).outcome().code())
                .isEqualTo("WARN");
        assertThatThrownBy(() -> EarlierResults.into(dossier.at(year(2019)), policy.folder(), List.of(first)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("not before 2019");
        assertThatThrownBy(() -> EarlierResults.into(remembering, policy.folder(), List.of(first)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("given already");
        assertThatThrownBy(() -> EarlierResults.into(
                        dossier,
                        Policy.load(Path.of("rules/mianyang-positioning")).folder(),
                        List.of(first)))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("another policy");
    }

    @Test
    void a_result_on_a_grant_of_a_party_is_remembered_as_that() throws IOException {
        Path file = folder.resolve("facts.json");
        Files.writeString(file, """
                { "asOf": "2020",
                  "zones": [ { "id": "Z1", "name": "示例区" } ],
                  "parties": [ { "id": "P1", "name": "示例企业", "type": "ENTERPRISE" } ],
                  "designations": [ { "id": "D1", "name": "试点", "kind": "PILOT" } ],
                  "grants": [ { "party": "P1", "designation": "D1", "since": "2019" } ],
                  "measures": [
                    { "party": "P1", "designation": "D1", "name": "得分", "period": "2019", "value": 50 },
                    { "party": "P1", "designation": "D1", "name": "得分", "period": "2020", "value": 50 } ] }
                """);
        Dossier dossier = policy.read(file);
        Path first = result(policy.evaluate(dossier.at(year(2019))), "first.json");

        Dossier remembering = EarlierResults.into(dossier, policy.folder(), List.of(first));

        assertThat(codes(policy.evaluate(remembering))).containsExactly("P1/D1 EXIT");
        assertThat(codes(Replay.of(policy, dossier, year(2019), year(2020), Limits.DEFAULT)))
                .containsExactly("WARN EXIT");
    }

    private Path result(Evaluation evaluation, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            EvaluationJson.write(evaluation, out);
        }
        return file;
    }

    private static Period year(int year) {
        return PeriodUnit.YEAR.parse(String.valueOf(year));
    }

    private static DossierBuilder builder(List<String> scores) {
        int last = 2017 + scores.get(0).split(" ", -1).length;
        DossierBuilder builder = new DossierBuilder(PeriodUnit.YEAR, year(last));
        builder.designation("D1", "试点", "PILOT");
        for (int zone = 1; zone <= scores.size(); zone++) {
            builder.zone("Z" + zone, "示例区" + zone).grant("Z" + zone, "D1", year(2018), null);
            int year = 2018;
            for (String score : scores.get(zone - 1).split(" ", -1)) {
                BigDecimal value = score.equals("?") ? null : new BigDecimal(score);
                builder.measure("Z" + zone, "D1", "得分", year(year++), value);
            }
        }
        return builder;
    }

    private static Dossier facts(String... scores) {
        return builder(List.of(scores)).build();
    }

    private static Dossier given(List<Evaluation> before, List<String> scores) {
        DossierBuilder builder = builder(scores);
        for (Evaluation evaluation : before) {
            for (Decision decision : evaluation.decisions()) {
                builder.decision(
                        decision.subject().zoneId(),
                        "D1",
                        "grant",
                        evaluation.dossier().asOf(),
                        decision.outcome().code());
            }
        }
        return builder.build();
    }

    private static List<String> codes(Evaluation evaluation) {
        return evaluation.decisions().stream()
                .map(decision ->
                        decision.subject().ids() + " " + decision.outcome().code())
                .toList();
    }

    private static List<String> codes(Replay replay) {
        return replay.courses().stream()
                .map(course -> course.outcomes().stream()
                        .map(outcome -> outcome.orElseThrow().code())
                        .reduce((one, next) -> one + " " + next)
                        .orElse(""))
                .toList();
    }
}

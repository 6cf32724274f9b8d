package yardstick.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import yardstick.Evaluation;
import yardstick.vocabulary.Dossier;

class EvaluationJsonTest {

    @Test
    void head_and_summary_stand_in_a_fixed_order() throws IOException {
        Evaluation evaluation = Samples.evaluation();

        assertThat(json(evaluation))
                .startsWith("""
                        {
                          "policy": {
                            "id": "sample",
                            "version": "1.0",
                            "digest": "sha256:policy"
                          },
                          "facts": {
                            "digest": "%s",
                            "note": "示意数据"
                          },
                          "asOf": "2020Q2",
                          "summary": {
                            "grant": {
                              "EXIT": 1,
                              "RETAIN": 0,
                              "UNDETERMINED": 1
                            },
                            "notYet": 0
                          },
                          "decisions": [
                            {
                              "zone": "Z01",
                              "designation": "D01",
                              "kind": "grant",
                              "outcome": "EXIT",
                              "grounds": [
                                {
                                  "rule": "成效不明显",
                                  "clause": "退出-1",
                                  "file": "exit.drl",
                                  "line": 4,
                                  "evidence": [
                        """.formatted(evaluation.dossier().digest()));
    }

    @Test
    void each_kind_of_fact_has_its_own_shape_and_numbers_stay_as_they_were_written() throws IOException {
        String evidence = squeezed(json(Samples.evaluation()));

        assertThat(evidence)
                .contains("{ \"measure\": \"成效得分\", \"period\": \"2020Q2\", \"value\": 59.90 }")
                .contains("{ \"zone\": \"Z02\", \"designation\": \"D01\", \"measure\": \"成效得分\","
                        + " \"period\": \"2020Q2\", \"value\": 100 }")
                .contains("{ \"milestone\": \"M1\", \"due\": \"2020Q2\", \"progress\": 80 }")
                .contains("{ \"difficulty\": \"F1\", \"open\": true }")
                .contains("{ \"zone\": \"Z01\", \"field\": \"leadingIndustries\", \"value\": [ \"网络安全\" ] }")
                .contains("{ \"designation\": \"D01\", \"field\": \"status\", \"value\": \"HELD\" }")
                .contains("{ \"grant\": \"Z02/D01\", \"field\": \"withdrawn\", \"value\": true }")
                .contains("{ \"parameter\": \"成效底线\", \"value\": 60, \"status\": \"assumed\" }");
    }

    @Test
    void missing_inputs_of_another_subject_have_its_ids_in_front() throws IOException {
        assertThat(squeezed(json(Samples.evaluation())))
                .contains("\"grounds\": [], \"open\": [ { \"rule\": \"成效不明显\", \"outcome\": \"EXIT\", \"missing\": ["
                        + " \"能力得分@2020Q2\", \"level\", \"milestone:M2\", \"Z01/D01/成效得分@2020Q1\" ] }");
    }

    @Test
    void there_is_no_note_where_the_dossier_has_none_and_the_file_ends_with_a_line_end() throws IOException {
        Dossier dossier = Samples.builder().build();

        assertThat(json(new Evaluation(Samples.policy(), dossier, List.of())))
                .doesNotContain("note", "\r")
                .endsWith("  \"decisions\": []\n}\n");
    }

    private static String json(Evaluation evaluation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EvaluationJson.write(evaluation, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String squeezed(String json) {
        return json.replaceAll("\\s+", " ");
    }
}

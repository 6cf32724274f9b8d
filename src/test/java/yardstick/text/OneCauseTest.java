package yardstick.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One mistake is told once, however many places it makes wrong. */
class OneCauseTest {

    private static final String FACTS = """
            {"asOf": "2020", "zones": [ZONES],
             "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2019"}],
             "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 59},
                          {"zone": "Z1", "name": "得分", "period": "2019", "value": 59},
                          {"zone": "Z1", "designation": "D1", "name": "得分", "period": "2020", "value": 59}],
             "milestones": [{"zone": "Z1", "designation": "D1", "id": "M1", "title": "一", "due": "2020"}],
             "difficulties": [{"zone": "Z1", "id": "F1", "title": "一", "owner": "CITY", "raised": "2020"}]}
            """;

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void start() {
        desk = Desk.in(folder);
    }

    @Test
    void a_zone_with_a_misspelt_id_is_told_once_with_the_number_of_places() {
        desk.with(FileKind.DOSSIER, FACTS.replace("ZONES", "{\"id\": \"Z01\", \"name\": \"一区\"}"));

        assertThat(desk.outcome(FileKind.DOSSIER).problems())
                .containsExactly("dossier.json:3:13 /grants/0/zone error YS-F24 there is no zone with the id `Z1`"
                        + " (and 5 more places)");
    }

    @Test
    void a_zone_whose_id_is_refused_brings_its_own_error_and_one_more() {
        desk.with(FileKind.DOSSIER, FACTS.replace("ZONES", "{\"id\": \"Z1 \", \"name\": \"一区\"}"));

        assertThat(desk.outcome(FileKind.DOSSIER).problems()).hasSize(2).anyMatch(told -> told.contains("/zones/0/id"));
    }

    @Test
    void a_zone_three_times_is_told_once() {
        String zone = "{\"id\": \"Z1\", \"name\": \"一区\"}";
        desk.with(FileKind.DOSSIER, FACTS.replace("ZONES", zone + ",\n" + zone + ",\n" + zone));

        assertThat(desk.outcome(FileKind.DOSSIER).problems())
                .containsExactly("dossier.json:2:1 /zones/1/id error YS-F23 the id `Z1` is used twice, first at line 1,"
                        + " /zones/0 (and 1 more place)");
    }

    @Test
    void a_measure_many_times_and_a_pair_that_is_none_are_told_once_each() {
        String measure = "{\"zone\": \"Z1\", \"name\": \"人口\", \"period\": \"2020\", \"value\": 1},";
        String noPair = "{\"zone\": \"Z1\", \"designation\": \"D2\", \"name\": \"人口\", \"period\": \"2020\"},";
        desk.with(
                FileKind.DOSSIER,
                FACTS.replace("ZONES", "{\"id\": \"Z1\", \"name\": \"一区\"}")
                        .replace(
                                "[{\"id\": \"D1\"",
                                "[{\"id\": \"D2\", \"name\": \"二\", \"kind\": \"PILOT\"}, {\"id\": \"D1\"")
                        .replace("\"measures\": [", "\"measures\": [" + measure.repeat(4) + noPair.repeat(3)));

        assertThat(desk.outcome(FileKind.DOSSIER).problems())
                .containsExactlyInAnyOrder(
                        "dossier.json:4:74 /measures/1 error YS-F28 the measure `人口` is given twice for 2020, first at"
                                + " line 4, /measures/0 (and 2 more places)",
                        "dossier.json:4:251 /measures/4 error YS-F26 zone `Z1` neither carries nor seeks `D2`"
                                + " (and 2 more places)");
    }

    @Test
    void a_clause_that_parameters_and_rules_cite_in_vain_is_told_once_in_each_file() {
        desk.changing(FileKind.CLAUSES, "第一条", "第二条")
                .with(FileKind.PARAMETERS, FileKind.PARAMETERS.text() + "上限,60,分,第一条,assumed,\n下限,60,分,第一条,assumed,\n")
                .with(
                        FileKind.RULES,
                        FileKind.RULES.text()
                                + FileKind.RULES
                                        .text()
                                        .replace("package sample;", "")
                                        .replace("rule \"得分低\"", "rule \"又低\""));

        assertThat(desk.outcome(FileKind.DOSSIER).problems())
                .contains("parameters.csv:2:9 error YS-P17 there is no clause `第一条` (and 2 more places)")
                .filteredOn(told -> told.contains("第一条"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void a_parameter_that_rules_look_for_in_vain_is_told_once() {
        desk.with(
                FileKind.RULES,
                (FileKind.RULES.text()
                                + FileKind.RULES
                                        .text()
                                        .replace("package sample;", "")
                                        .replace("rule \"得分低\"", "rule \"又低\""))
                        .replace("\"底线\"", "\"上线\""));

        assertThat(desk.outcome(FileKind.DOSSIER).problems())
                .filteredOn(told -> told.contains("上线"))
                .containsExactly(
                        "rules.drl:8:24 error YS-R20 parameter `上线` is not in parameters.csv" + " (and 1 more place)");
    }

    @Test
    void a_name_three_times_and_a_source_that_is_none_are_told_once() {
        String clause = "{\"id\": \"第一条\", \"text\": \"得分不低于底线\", \"source\": \"公告\"}";
        desk.with(FileKind.CLAUSES, "[" + clause + ",\n" + clause + ",\n" + clause + "]");

        assertThat(desk.outcome(FileKind.DOSSIER).problems())
                .containsExactlyInAnyOrder(
                        "clauses.json:2:8 /1/id error YS-P10 `第一条` stands here a second time (and 1 more place)",
                        "clauses.json:1:45 /0/source error YS-P17 there is no source `公告` (and 2 more places)");
    }
}

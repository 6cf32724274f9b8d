package yardstick.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.evaluate.Limits;

/** Each edit of the tables of a policy that can change a decision is named, and is the cause of what it changes. */
class EditsOfTablesTest {

    private static final Path RECOGNITION = Path.of("rules/mianyang-recognition");
    private static final String SEEKS_PROVINCIAL = """
            { "asOf": "2023",
              "zones": [ { "id": "Z1", "name": "示例园区" } ],
              "designations": [ { "id": "S2", "name": "特色园区", "kind": "PARK" },
                                { "id": "S3", "name": "省级特色园区", "kind": "PARK", "after": "S2" } ],
              "grants": [ { "zone": "Z1", "designation": "S2", "since": "2020" } ],
              "applications": [ { "zone": "Z1", "designation": "S3", "since": "2023" } ],
              "measures": [ { "zone": "Z1", "name": "评价得分", "period": "2023", "value": 81 } ] }
            """;

    @TempDir
    private Path folder;

    /** What a change of the text of one file does. */
    private Impact impact(String file, String from, String to) throws IOException {
        try (Stream<Path> files = Files.list(RECOGNITION)) {
            for (Path each : files.toList()) {
                String text = Files.readString(each);
                Files.writeString(
                        folder.resolve(each.getFileName()), each.endsWith(file) ? text.replace(from, to) : text);
            }
        }
        Policy before = Policy.load(RECOGNITION);
        Path facts = Files.writeString(folder.resolve("facts.json"), SEEKS_PROVINCIAL);
        return Impact.of(
                before,
                Policy.load(folder),
                List.of(new NamedDossier("facts.json", before.read(facts))),
                Limits.DEFAULT);
    }

    private static List<String> changes(Impact impact) {
        return impact.changed().stream()
                .map(change ->
                        change.subject().ids() + " " + change.before().outcome().code() + " → "
                                + change.after().outcome().code() + ": "
                                + change.causesInWords().get(0).zh())
                .toList();
    }

    @Test
    void another_range_of_an_indicator_is_the_cause_where_an_unknown_figure_is_no_longer_high_enough()
            throws IOException {
        Impact impact = impact("indicators.csv", "主特产业产值占比,zone,%,number,0,100", "主特产业产值占比,zone,%,number,0,65");

        assertThat(changes(impact)).contains("Z1/S3 UNDETERMINED → DECLINE: 指标目录 主特产业产值占比[zone] 0…100 → 0…65");
    }

    @Test
    void a_row_that_ends_and_another_that_begins_are_one_edit_of_the_parameter() throws IOException {
        String row = "得分门槛,80,分,争创国省级,assumed,认定办法未见，此值为假定：评价得分不低于此值,省级特色园区";
        Path parameters = RECOGNITION.resolve("parameters.csv");
        String text = Files.readString(parameters);
        String dated = text.replace(",scope\n", ",scope,from,until\n")
                .replace("园区\n", "园区,,\n")
                .replace("不再保留,\n", "不再保留,,,\n")
                .replace("即降级,\n", "即降级,,,\n")
                .replace(row + ",,\n", row + ",,2022\n" + row.replace(",80,", ",90,") + ",2023,\n");
        Impact impact = impact("parameters.csv", text, dated);

        assertThat(changes(impact))
                .containsExactly("Z1/S3 UNDETERMINED → DECLINE: 参数 得分门槛 的行 删除 得分门槛[省级特色园区] 80"
                        + " 新增 得分门槛[省级特色园区]@2023– 90, 得分门槛[省级特色园区]@–2022 80");
    }

    @Test
    void another_note_of_an_indicator_changes_no_decision() throws IOException {
        Impact impact = impact("indicators.csv", "园区当年评价得分", "园区本年评价得分");

        assertThat(impact.equal()).isTrue();
    }
}

package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Measure;

class DossierDigestTest {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final String digest = Dossiers.small().digest();

    @Test
    void a_digest_is_the_same_on_every_machine() {
        assertThat(digest).isEqualTo("sha256:6246625100bf2aef4e801d67a90c4adab0109c911741a6b85c026d35b0976ddf");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void neither_order_nor_layout_changes_the_digest_or_what_is_written(long seed) throws Exception {
        JsonNode shuffled = shuffled(JSON.readTree(Dossiers.SMALL), new Random(seed));

        Dossier dossier = Dossiers.read(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(shuffled));

        assertThat(dossier.digest()).isEqualTo(digest);
        assertThat(dossier.measures())
                .extracting(Measure::period)
                .isEqualTo(Dossiers.small().measures().stream()
                        .map(Measure::period)
                        .toList());
    }

    private static JsonNode shuffled(JsonNode node, Random random) {
        if (node instanceof ObjectNode object) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            Collections.shuffle(names, random);
            ObjectNode copy = JSON.createObjectNode();
            names.forEach(name -> copy.set(name, shuffled(object.get(name), random)));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            List<JsonNode> items = new ArrayList<>();
            array.forEach(item -> items.add(shuffled(item, random)));
            Collections.shuffle(items, random);
            return JSON.createArrayNode().addAll(items);
        }
        return node;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        55.0          | 55
        55.0          | 5.5e1
        true          | 1
        , "value": null |
        "layouts": null | "ecosystem": null
        "asOf": "2020Q2" | "asOf": "2030Q4"
        "数字均为虚构"  | "别的说明"
        """)
    void what_means_the_same_has_the_same_digest(String before, String after) {
        String changed = Dossiers.SMALL.replace(before, after == null ? "" : after);

        assertThat(changed).isNotEqualTo(Dossiers.SMALL);
        assertThat(Dossiers.read(changed).digest()).isEqualTo(digest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        55.0                       | 55.1
        "value": null              | "value": 0
        "featuredIndustries": [],  |
        "places": 7                | "places": 8
        "withdrawn": "2020Q3"      | "withdrawn": "2020Q4"
        "period": "2020Q3"         | "period": "2020Q4"
        "title": "人才"             | "title": "人材"
        """)
    void what_means_something_else_has_another_digest(String before, String after) {
        String changed = Dossiers.SMALL.replace(before, after == null ? "" : after);

        assertThat(changed).isNotEqualTo(Dossiers.SMALL);
        assertThat(Dossiers.read(changed).digest()).isNotEqualTo(digest);
    }

    @Test
    void a_written_dossier_reads_back_as_the_same() {
        Dossier dossier = Dossiers.small();

        Dossier again = Dossiers.read(Dossiers.written(dossier));

        assertThat(again.digest()).isEqualTo(digest);
        assertThat(again.note()).isEqualTo(dossier.note());
        assertThat(again.asOf()).isEqualTo(dossier.asOf());
        assertThat(Dossiers.written(again)).isEqualTo(Dossiers.written(dossier));
    }

    @Test
    void a_written_dossier_has_one_fact_per_line() {
        assertThat(Dossiers.written(Dossiers.small()))
                .startsWith("{\"asOf\":\"2020Q2\",\n\"note\":\"数字均为虚构\",\n\"zones\":[\n{\"id\":\"Z1\",\"name\":\"一区\",")
                .contains("{\"zone\":\"Z1\",\"name\":\"营收\",\"period\":\"2015Q1\",\"value\":1000},\n")
                .endsWith("\"raised\":\"2020Q4\"}]}\n");
    }

    @Test
    void awkward_characters_survive_writing() {
        String json = """
            {"asOf": "2020Q2", "note": "引号\\" 反斜\\\\ 换行\\n 制表\\t \\u0001 𠀀", "zones": []}
            """;

        Dossier dossier = Dossiers.read(json);

        assertThat(Dossiers.read(Dossiers.written(dossier)).note())
                .isEqualTo(dossier.note())
                .isEqualTo("引号\" 反斜\\ 换行\n 制表\t \u0001 𠀀");
    }
}

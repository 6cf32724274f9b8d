package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yardstick.problem.Problem;

class PatchTest {

    private final List<Problem> problems = new ArrayList<>();

    private String patched(String base, String patch) {
        try {
            JsonText json = JsonText.read("case.json", "{\"patch\": " + patch + "}");
            ObjectNode target = (ObjectNode) JsonText.MAPPER.readTree(base);
            ObjectNode change = (ObjectNode) json.root().path("patch");
            return Patch.apply(target, change, new Strict(json, problems), "/patch")
                    .toString();
        } catch (JsonProcessingException | JsonText.Malformed e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The examples of RFC 7386, appendix A, whose patch and target are objects. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\u0000',
            value = {
                "{\"a\":\"b\"};{\"a\":\"c\"};{\"a\":\"c\"}",
                "{\"a\":\"b\"};{\"b\":\"c\"};{\"a\":\"b\",\"b\":\"c\"}",
                "{\"a\":\"b\"};{\"a\":null};{}",
                "{\"a\":\"b\",\"b\":\"c\"};{\"a\":null};{\"b\":\"c\"}",
                "{\"a\":[\"b\"]};{\"a\":\"c\"};{\"a\":\"c\"}",
                "{\"a\":\"c\"};{\"a\":[\"b\"]};{\"a\":[\"b\"]}",
                "{\"a\":{\"b\":\"c\"}};{\"a\":{\"b\":\"d\",\"c\":null}};{\"a\":{\"b\":\"d\"}}",
                "{\"a\":[{\"b\":\"c\"}]};{\"a\":[1]};{\"a\":[1]}",
                "{\"e\":null};{\"a\":1};{\"e\":null,\"a\":1}",
                "{};{\"a\":{\"bb\":{\"ccc\":null}}};{\"a\":{\"bb\":{}}}"
            })
    void a_patch_is_a_json_merge_patch(String base, String patch, String expected) {
        assertThat(patched(base, patch)).isEqualTo(expected);
    }

    @Test
    void a_list_of_facts_is_replaced_by_a_list() {
        assertThat(patched("{\"zones\":[{\"id\":\"Z1\"},{\"id\":\"Z2\"}]}", "{\"zones\":[{\"id\":\"Z3\"}]}"))
                .isEqualTo("{\"zones\":[{\"id\":\"Z3\"}]}");
    }

    @Test
    void facts_are_changed_added_and_taken_out_by_their_keys() {
        String base =
                "{\"measures\":[{\"zone\":\"Z1\",\"designation\":\"D1\",\"name\":\"a/b\",\"period\":\"2020\",\"value\":1},"
                        + "{\"zone\":\"Z1\",\"name\":\"c\",\"period\":\"2020\",\"value\":2}]}";

        assertThat(
                        patched(
                                base,
                                "{\"measures\":{\"Z1/D1/a/b@2020\":{\"value\":3},\"Z1//c@2020\":null,\"/D1/d@2019\":{\"value\":4}}}"))
                .isEqualTo(
                        "{\"measures\":[{\"zone\":\"Z1\",\"designation\":\"D1\",\"name\":\"a/b\",\"period\":\"2020\",\"value\":3},"
                                + "{\"designation\":\"D1\",\"name\":\"d\",\"period\":\"2019\",\"value\":4}]}");
        assertThat(problems).isEmpty();
    }

    @Test
    void attributes_and_earlier_decisions_have_keys_too() {
        String base = "{\"attributes\":[{\"zone\":\"Z1\",\"name\":\"类别\",\"value\":\"甲\"}],"
                + "\"decisions\":[{\"zone\":\"Z1\",\"designation\":\"D1\",\"period\":\"2019\",\"outcome\":\"WARN\"}]}";

        assertThat(patched(
                        base,
                        "{\"attributes\":{\"Z1//类别\":{\"value\":\"乙\"},\"Z1//类别@2019\":{\"value\":\"丙\"}},"
                                + "\"decisions\":{\"Z1/D1/@2019\":null,\"Z1//考核@2018\":{\"outcome\":\"PASS\"}}}"))
                .isEqualTo(
                        "{\"attributes\":[{\"zone\":\"Z1\",\"name\":\"类别\",\"value\":\"乙\"},"
                                + "{\"zone\":\"Z1\",\"name\":\"类别\",\"period\":\"2019\",\"value\":\"丙\"}],"
                                + "\"decisions\":[{\"zone\":\"Z1\",\"matter\":\"考核\",\"period\":\"2018\",\"outcome\":\"PASS\"}]}");
        assertThat(problems).isEmpty();
    }

    @Test
    void a_key_that_names_nothing_is_told() {
        patched("{\"grants\":[]}", "{\"grants\":{\"Z1/D1\":null,\"Z1\":{\"since\":\"2020\"},\"Z2/D1\":3}}");

        assertThat(problems)
                .extracting(problem -> problem.location().pointer() + " " + problem.code())
                .containsExactly(
                        "/patch/grants/Z1~1D1 YS-C08", "/patch/grants/Z1 YS-C10", "/patch/grants/Z2~1D1 YS-C06");
    }
}

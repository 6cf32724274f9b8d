package yardstick.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;
import yardstick.sight.Unseen;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

class LookAlikeNamesTest {

    private static final String WRITE_ALIKE =
            "write it the same way everywhere if it is the same, else give one of the two another name";

    @ParameterizedTest
    @ValueSource(
            ints = {0x034F, 0xFE0F, 0x115F, 0x3164, 0x2800, 0x1160, 0xFFA0, 0x200D, 0x2060, 0x17B5, 0xE0101, 0xE0041})
    void an_invisible_character_in_an_id_is_refused_by_its_number_and_place(int character) {
        String id = "P" + Character.toString(character) + "1";
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> read("{\"asOf\": \"2020Q2\", \"zones\": [{\"id\": \"%s\", \"name\": \"甲\"}]}".formatted(id)));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            String number = Unseen.number(character);
            assertThat(problem.code()).isEqualTo("YS-F17");
            assertThat(problem.location().pointer()).isEqualTo("/zones/0/id");
            assertThat(problem.message().zh()).endsWith("中第 2 个字符 " + number + " 看不见");
            assertThat(problem.message().en()).endsWith(", whose character 2, " + number + ", cannot be seen");
        });
    }

    @Test
    void ids_that_look_alike_are_told_with_both_places() {
        Dossier dossier = read("""
                {"asOf": "2020Q2",
                 "zones": [
                  {"id": "P01", "name": "甲"},
                  {"id": "\u042001", "name": "乙"},
                  {"id": "caf\u00E9", "name": "丙"},
                  {"id": "cafe\u0301", "name": "丁"},
                  {"id": "Ｐ01", "name": "戊"}]}
                """);

        assertThat(dossier.warnings())
                .extracting(LookAlikeNamesTest::told)
                .containsExactly(
                        "4:3 YS-F60 `id` is `\u042001`, which looks like `P01` (at line 3, /zones/0) and is not the same:"
                                + " character 1 is U+0420 here and U+0050 there",
                        "6:3 YS-F60 `id` is `cafe\u0301`, which looks like `caf\u00E9` (at line 5, /zones/2) and is not the"
                                + " same: character 4 is U+0065 here and U+00E9 there",
                        "7:3 YS-F60 `id` is `Ｐ01`, which looks like `P01` (at line 3, /zones/0) and is not the same:"
                                + " character 1 is U+FF30 here and U+0050 there");
        assertThat(dossier.warnings()).allMatch(problem -> problem.hint().en().equals(WRITE_ALIKE));
        assertThat(dossier.warnings().get(0).message().zh())
                .isEqualTo("`id` 的值 `\u042001` 与 `P01`（见第 3 行 /zones/0）看起来一样，其实不同：第 1 个字符，前者为 U+0420，后者为 U+0050");
    }

    @Test
    void names_of_measures_and_industries_that_look_alike_are_told_once() {
        Dossier dossier = read("""
                {"asOf": "2020Q2",
                 "zones": [{"id": "Z1", "name": "甲", "leadingIndustries": ["人工智能(AI)"]}],
                 "designations": [{"id": "D1", "name": "试点", "kind": "PILOT", "industries": ["人工智能（AI）"]}],
                 "measures": [
                  {"zone": "Z1", "name": "CO2", "period": "2020Q1", "value": 1},
                  {"zone": "Z1", "name": "C\u041E2", "period": "2020Q1", "value": 1},
                  {"zone": "Z1", "name": "C\u041E2", "period": "2020Q2", "value": 1}]}
                """);

        assertThat(dossier.warnings())
                .extracting(LookAlikeNamesTest::told)
                .containsExactly(
                        "3:19 YS-F60 `industries` is `人工智能（AI）`, which looks like `人工智能(AI)` (at line 2, /zones/0) and is not"
                                + " the same: character 5 is U+FF08 here and U+0028 there",
                        "6:3 YS-F60 `name` is `C\u041E2`, which looks like `CO2` (at line 5, /measures/0) and is not the same:"
                                + " character 2 is U+041E here and U+004F there");
    }

    @Test
    void a_reference_that_only_looks_like_an_id_is_told_where_it_differs() {
        InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read("""
                {"asOf": "2020Q2", "zones": [{"id": "P01", "name": "甲"}],
                 "measures": [{"zone": "\u042001", "name": "得分", "period": "2020Q2", "value": 1}]}
                """));

        assertThat(refusal.problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.hint().en())
                                .isEqualTo(
                                        "did you mean `P01`? it looks the same and is not: character 1 is U+0420 here and U+0050 there"));
    }

    @Test
    void names_that_readers_tell_apart_are_not_told() {
        assertThat(read("""
                        {"asOf": "2020Q2", "zones": [{"id": "P01", "name": "甲"}, {"id": "PO1", "name": "乙"}, {"id": "得分（一）", "name": "丙"},
                         {"id": "得分（二）", "name": "丁"}]}
                        """).warnings()).isEmpty();
    }

    private static String told(Problem problem) {
        return problem.location().line() + ":" + problem.location().column() + " " + problem.code() + " "
                + problem.message().en();
    }

    private static Dossier read(String json) {
        return DossierReader.read(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "dossier.json", PeriodUnit.QUARTER);
    }
}

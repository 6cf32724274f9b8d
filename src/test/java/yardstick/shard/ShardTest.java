package yardstick.shard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import yardstick.Policy;
import yardstick.evaluate.Limits;
import yardstick.facts.FactText;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;

/** One shard: what it decides, and what is told of facts that are no good. All facts are invented. */
class ShardTest {

    private static final FactText SHARED = new FactText("shared", """
            {"asOf": "2020Q2", "designations": [{"id": "D1", "name": "示例", "kind": "PILOT"}, {"id": "D2", "name": "示例", "kind": "PILOT"}]}""");
    private static final FactText ROW = new FactText("row 1", """
            {"zones": [{"id": "Z1", "name": "示例"}],
             "grants": [{"zone": "Z1", "designation": "D1", "since": "2020Q1", "withdrawn": "2020Q2"}],
             "applications": [{"zone": "Z1", "designation": "D2", "since": "2020Q1"}]}""");

    private static Division chengdu;

    @BeforeAll
    static void load() {
        chengdu = Division.of(Policy.load(Path.of("rules/chengdu-empowerment")));
    }

    private static List<String> problems(FactText... texts) {
        return catchThrowableOfType(InvalidInput.class, () -> chengdu.decide(Shard.ofZones(List.of(texts))))
                .problems()
                .stream()
                .map(problem -> problem.code() + " " + problem.location() + ": "
                        + problem.message().in(Language.EN))
                .toList();
    }

    @Test
    void a_shard_of_zones_decides_what_needs_no_more_and_one_of_a_designation_the_rest() {
        assertThat(chengdu.decide(Shard.ofZones(List.of(SHARED, ROW))))
                .extracting(DecisionText::zone, DecisionText::designation, DecisionText::outcome)
                .containsExactly(tuple("Z1", "D1", "EXIT"));
        assertThat(chengdu.decide(Shard.ofDesignation("D2", List.of(SHARED, ROW))))
                .extracting(DecisionText::zone, DecisionText::designation)
                .containsExactly(tuple("Z1", "D2"));
        assertThat(chengdu.decide(Shard.ofDesignation("D1", List.of(SHARED, ROW))))
                .isEmpty();
    }

    @Test
    void problems_of_all_texts_are_told_at_once_each_with_its_text() {
        assertThat(problems(
                        SHARED,
                        ROW,
                        new FactText("row 2", "{\"zones\": [{\"id\": \"Z2\"}]}"),
                        new FactText("row 3", "{\"zones\": [\n"),
                        new FactText("row 4", "\n{\"grants\": [{\"zone\": \"Z1\", \"designation\": \"D2\"}]}"),
                        new FactText("row 5", "[]")))
                .containsExactly(
                        "YS-F14 row 2:1:12 /zones/0/name: a zone needs `name`",
                        "YS-F08 row 3:2:1: the file ends in the middle",
                        "YS-F14 row 4:2:13 /grants/0/since: a grant needs `since`",
                        "YS-F10 row 5:1:1: the file must be one object { }, not a list");
    }

    @Test
    void texts_are_checked_against_each_other() {
        assertThat(problems(SHARED, ROW, new FactText("row 2", """
                                {"zones": [{"id": "Z1", "name": "示例"}], "measures": [{"zone": "Z3", "designation": "D1", "name": "成效得分", "period": "2020Q2", "value": 1}]}""")))
                .containsExactly(
                        "YS-F23 row 2:1:12 /zones/0/id: the id `Z1` is used twice, first at line 1, /zones/0 of row 1",
                        "YS-F24 row 2:1:54 /measures/0/zone: there is no zone with the id `Z3`");
    }

    @Test
    void all_texts_are_as_of_one_period_that_the_first_tells() {
        FactText same = new FactText("row 2", "{\"asOf\": \"2020Q2\", \"note\": \"示例\"}");
        FactText other = new FactText("row 3", "{\"asOf\": \"2020Q1\"}");

        assertThat(chengdu.decide(Shard.ofZones(List.of(SHARED, ROW, same)))).hasSize(1);
        assertThat(problems(SHARED, ROW, other))
                .containsExactly(
                        "YS-F29 row 3:1:10 /asOf: `asOf` is 2020Q1 here and 2020Q2 in the other documents of the dossier");
        assertThat(problems(ROW, SHARED)).containsExactly("YS-F14 row 1:1:1 /asOf: the dossier needs `asOf`");
    }

    @Test
    void a_shard_that_passes_a_limit_is_refused_with_the_rule_and_its_file() {
        InvalidInput refusal = catchThrowableOfType(
                InvalidInput.class,
                () -> chengdu.decide(Shard.ofZones(List.of(SHARED, ROW)), Limits.DEFAULT.withMatches(0)));

        assertThat(refusal.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("YS-R35");
            assertThat(problem.location().file()).startsWith("rules/chengdu-empowerment/");
        });
    }
}

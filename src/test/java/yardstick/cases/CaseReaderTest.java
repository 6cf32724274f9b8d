package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.InvalidInput;

class CaseReaderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cases;

    private Policy policy;

    @BeforeEach
    void load() {
        policy = Policy.load(Sample.policy(folder));
    }

    private List<String> problems(String text) {
        Path file = Sample.write(cases, "case.json", text);
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Cases.read(policy, file));
        return invalid.problems().stream()
                .map(problem -> problem.location().line() + ":"
                        + problem.location().column() + " " + problem.location().pointer() + " " + problem.code())
                .toList();
    }

    private List<String> problems(String from, String to) {
        assertThat(Sample.CASE).contains(from);
        return problems(Sample.CASE.replace(from, to));
    }

    @Test
    void a_sound_case_is_read() {
        Path file = Sample.write(cases, "case.json", Sample.CASE);

        PolicyCase read = Cases.read(policy, file).all().get(0);

        assertThat(read.title()).isEqualTo("底线");
        assertThat(read.clause()).isEqualTo("第一条");
        assertThat(read.expect()).containsExactly(new Expectation("Z1", "", "", "", "LOW", List.of("得分低"), null, null));
        assertThat(CaseResult.of(policy, read).passed()).isTrue();
    }

    @Test
    void a_dossier_that_no_file_can_be_named_like_is_told() {
        assertThat(problems("""
                { "title": "底线", "clause": "第一条", "factsFile": "a\\u0000b",
                  "expect": [ {"zone": "Z1", "outcome": "LOW"} ] }
                """)).containsExactly("1:48 /factsFile YS-C09");
    }

    @Test
    void every_problem_is_told_in_one_go_at_its_place() {
        assertThat(problems("""
                {
                  "titel": "底线",
                  "clause": "第二条",
                  "facts": {"asOf": "2020", "zones": [{"id": "Z1"}]},
                  "parameters": {"底": 1, "底线": "60"},
                  "expect": [ {"outcome": 1} ],
                  "complete": "yes"
                }
                """))
                .containsExactly(
                        "1:1 /title YS-C05",
                        "2:12 /titel YS-C04",
                        "3:13 /clause YS-C08",
                        "4:39 /facts/zones/0/name YS-F14",
                        "5:17 /parameters YS-P17",
                        "5:32 /parameters/底线 YS-C06",
                        "6:15 /expect/0/zone YS-C05",
                        "6:27 /expect/0/outcome YS-C06",
                        "7:15 /complete YS-C06");
    }

    @Test
    void a_subject_or_outcome_that_does_not_exist_is_a_problem() {
        assertThat(problems("{\"zone\": \"Z1\", \"outcome\"", "{\"zone\": \"Z2\", \"outcome\""))
                .containsExactly("9:15 /expect/0 YS-C08");
        assertThat(problems("\"LOW\"", "\"LO\"")).containsExactly("9:41 /expect/0/outcome YS-C08");
    }

    @Test
    void what_is_expected_of_a_subject_stands_once() {
        assertThat(problems("\"expect\": [", "\"expect\": [ {\"zone\": \"Z1\", \"outcome\": \"FINE\"},"))
                .containsExactly("9:50 /expect/1 YS-C07");
        assertThat(problems("{\"zone\": \"Z1\", \"outcome\": \"LOW\", \"grounds\": [\"得分低\"]}", ""))
                .containsExactly("9:13 /expect YS-C05");
    }

    @Test
    void facts_stand_in_the_case_or_in_a_file_but_not_in_both() {
        assertThat(problems("\"facts\"", "\"factsFile\": \"x.json\", \"facts\""))
                .containsExactly("4:35 /facts YS-C09");
        assertThat(problems("\"facts\"", "\"patch\": {}, \"facts\"")).containsExactly("4:25 /facts YS-C09");
        assertThat(
                        problems(
                                "{\"title\": \"t\", \"clause\": \"第一条\", \"factsFile\": \"no.json\", \"expect\": [{\"zone\": \"Z1\", \"outcome\": \"LOW\"}]}"))
                .containsExactly("1:46 /factsFile YS-C09");
    }

    @Test
    void text_that_is_not_json_is_told_where_it_breaks() {
        assertThat(problems("{\"title\": \"t\" \"clause\"}"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("1:1")
                .endsWith("YS-C03");
        assertThat(problems("{\"title\": \"t\",\n \"title\": \"u\"}"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("YS-C03");
    }

    @Test
    void a_folder_without_cases_is_a_problem() {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Cases.read(policy, cases));

        assertThat(invalid.problems()).extracting(problem -> problem.code()).containsExactly("YS-C01");
    }
}

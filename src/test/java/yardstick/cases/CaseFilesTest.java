package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.InvalidInput;

/** What lies among cases and is not read as one is told. */
class CaseFilesTest {

    @TempDir
    private Path rules;

    @TempDir
    private Path cases;

    private Policy policy;

    @BeforeEach
    void load() {
        policy = Policy.load(Sample.policy(rules));
    }

    private Stream<String> told(Cases read) {
        return read.warnings().stream()
                .map(warning -> cases.relativize(Path.of(warning.location().file())) + " " + warning.code() + " "
                        + warning.message().en());
    }

    @Test
    void files_under_other_endings_and_cases_in_folders_are_told() throws IOException {
        Files.createDirectories(cases.resolve("more/old"));
        Sample.write(cases, "case.json", Sample.CASE);
        for (String name : new String[] {
            "CASE.JSON", "case.json.txt", "case.json.bak", "~$case.json", ".case.json.swp", "readme.md"
        }) {
            Sample.write(cases, name, "x");
        }
        Sample.write(cases.resolve("more/old"), "b.json", Sample.CASE);
        Sample.write(cases.resolve("more"), "dossier.json", "{\"asOf\": \"2020\"}");

        Cases read = Cases.read(policy, cases);

        assertThat(read.all()).hasSize(1);
        assertThat(told(read))
                .containsExactly(
                        "CASE.JSON YS-C21 this file is not read as a case",
                        "case.json.bak YS-C21 this file is not read as a case",
                        "case.json.txt YS-C21 this file is not read as a case",
                        "more/old/b.json YS-C21 a case in a folder within the folder of cases is not read",
                        "~$case.json YS-C21 this file is not read as a case");
    }

    @Test
    void folders_of_dossiers_are_nothing_to_tell() throws IOException {
        Sample.write(cases, "case.json", Sample.CASE);
        Sample.write(Files.createDirectory(cases.resolve("base")), "facts.json", "{\"asOf\": \"2020\", \"zones\": []}");

        assertThat(told(Cases.read(policy, cases))).isEmpty();
    }

    @Test
    void titles_that_look_alike_are_told() {
        Sample.write(cases, "a.json", Sample.CASE.replace("底线", "A底线"));
        Sample.write(cases, "b.json", Sample.CASE.replace("底线", "\u0410底线"));

        assertThat(told(Cases.read(policy, cases)))
                .containsExactly(
                        "b.json YS-C22 the title `\u0410底线` looks like that of another case and is not the same:"
                                + " character 1 is U+0410 here and U+0041 there");
    }

    @Test
    void where_there_is_no_case_what_might_be_one_is_told_as_well() {
        Sample.write(cases, "case.JSON", Sample.CASE);
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Cases.read(policy, cases));

        assertThat(invalid.problems())
                .extracting(problem -> problem.code())
                .containsExactlyInAnyOrder("YS-C01", "YS-C21");
    }
}

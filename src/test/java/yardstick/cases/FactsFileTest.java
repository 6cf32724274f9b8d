package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

/** Cases read from the folder above that of the cases and below it, and look at nothing else. */
class FactsFileTest {

    private static final String SECRET = "root:x:0:0";
    private static final String FACTS = """
            {"asOf": "2020", "zones": [{"id": "Z1", "name": "示例区"}],
             "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 59}]}
            """;

    @TempDir
    private Path rules;

    @TempDir
    private Path folder;

    private Policy policy;
    private Path cases;

    @BeforeEach
    void lay_out() throws IOException {
        policy = Policy.load(Sample.policy(rules));
        cases = Files.createDirectories(folder.resolve("fixtures/cases"));
        Files.createDirectories(cases.resolve("base"));
        Sample.write(cases.resolve("base"), "facts.json", FACTS);
        Sample.write(folder.resolve("fixtures"), "facts.json", FACTS);
        Sample.write(folder, "secret", SECRET);
        Sample.write(folder, "facts.json", FACTS);
    }

    private Cases read(String factsFile) {
        Sample.write(cases, "case.json", """
                {"title": "底线", "clause": "第一条", "factsFile": "%s",
                 "expect": [{"zone": "Z1", "outcome": "LOW"}]}
                """.formatted(factsFile));
        return Cases.read(policy, cases);
    }

    private Problem refused(String factsFile) {
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> read(factsFile));
        assertThat(invalid).as(factsFile).isNotNull();
        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.location().pointer()).isEqualTo("/factsFile");
            assertThat(problem.message().zh() + problem.message().en() + problem.excerpt())
                    .doesNotContain("root", "x:0:0");
        });
        return invalid.problems().get(0);
    }

    private void assertOutside(String factsFile, String message) {
        Problem problem = refused(factsFile);
        assertThat(problem.code()).isEqualTo("YS-C20");
        assertThat(problem.message().en()).isEqualTo(message);
        assertThat(problem.hint().en())
                .isEqualTo(
                        "keep the dossier in the folder of the case or in the one above it, and write its path from the folder of the"
                                + " case, such as `base/facts.json`");
    }

    @Test
    void a_dossier_in_the_folder_above_or_below_is_read() throws IOException {
        Sample.write(Files.createDirectory(folder.resolve("fixtures/dossiers")), "facts.json", FACTS);

        for (String name :
                List.of("base/facts.json", "../facts.json", "../dossiers/facts.json", "./base/../../facts.json")) {
            assertThat(read(name).all()).as(name).hasSize(1);
        }
    }

    @Test
    void a_path_that_leads_out_is_refused_whether_there_is_a_file_or_not() {
        for (String name : List.of("../../secret", "../../facts.json", "base/../../../secret", "../../no.json")) {
            assertOutside(name, "`" + name + "` lies outside the folder that a case may read from");
        }
    }

    @Test
    void a_link_that_leads_out_is_refused() throws IOException {
        Files.createSymbolicLink(cases.resolve("link.json"), folder.resolve("secret"));
        Files.delete(cases.resolve("link.json"));
        Files.createSymbolicLink(cases.resolve("base/link.json"), folder.resolve("secret"));
        Files.createSymbolicLink(cases.resolve("away"), folder);

        for (String name : List.of("base/link.json", "away/secret", "away/facts.json")) {
            assertOutside(name, "`" + name + "` leads through a link out of the folder that a case may read from");
        }
    }

    @Test
    void a_link_that_stays_inside_is_followed() throws IOException {
        Files.createSymbolicLink(cases.resolve("base/link.json"), folder.resolve("fixtures/facts.json"));

        assertThat(read("base/link.json").all()).hasSize(1);
    }

    @Test
    void an_absolute_path_is_refused_as_what_it_is() {
        Path inside = folder.resolve("fixtures/facts.json");

        for (String name : List.of(inside.toString(), "/etc/passwd", "C:/facts.json", "~/facts.json")) {
            assertOutside(name, "`" + name + "` is an absolute path, which holds on one machine only");
        }
    }

    @Test
    void what_is_no_file_is_told_as_what_it_is() {
        assertThat(refused("base").message().en()).isEqualTo("`base` is not an ordinary file");
        assertThat(refused("base/no.json").message().en()).isEqualTo("there is no such dossier: base/no.json");
        assertThat(refused("base/no.json").code()).isEqualTo("YS-C09");
    }

    @Test
    void a_case_that_is_a_link_out_of_the_folder_is_refused() throws IOException {
        Files.createSymbolicLink(cases.resolve("case.json"), folder.resolve("secret"));
        InvalidInput invalid = catchThrowableOfType(InvalidInput.class, () -> Cases.read(policy, cases));

        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("YS-C20");
            assertThat(problem.message().en()).isEqualTo("this link leads out of the folder above that of the cases");
            assertThat(problem.excerpt()).isNull();
        });
    }
}

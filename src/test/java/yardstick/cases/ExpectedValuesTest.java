package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;

/** Cases that expect the figures that a matter reports. */
class ExpectedValuesTest {

    private static final Path RULES = Path.of("rules/tianfu-collaboration");
    private static final Policy POLICY = Policy.load(RULES);

    @TempDir
    private Path folder;

    private PolicyCase changed(String name, String from, String to) throws Exception {
        String text = Files.readString(Sample.casesOf(RULES).resolve(name)).replace("base/", absolute());
        assertThat(text).contains(from);
        return Cases.read(POLICY, Sample.write(folder, name, text.replace(from, to)))
                .all()
                .get(0);
    }

    private String absolute() throws Exception {
        Path base = Files.createDirectories(folder.resolve("base"));
        Files.writeString(
                base.resolve("city.json"),
                Files.readString(Sample.casesOf(RULES).resolve("base/city.json")));
        return "base/";
    }

    @Test
    void another_figure_fails_the_case_and_is_shown_beside_the_expected_one() throws Exception {
        PolicyCase wrong = changed("tax-shared.json", "2800", "2799");

        CaseResult result = CaseResult.of(POLICY, wrong);

        assertThat(result.passed()).isFalse();
        assertThat(result.failure(Language.EN)).contains("values", "七成税收 2799", "七成税收 2800");
        assertThat(Acceptance.of(result)).contains("\"三成税收\": 1200", "\"七成税收\": 2800");
    }

    @Test
    void a_figure_is_the_same_however_many_zeros_it_ends_with() throws Exception {
        assertThat(CaseResult.of(POLICY, changed("tax-shared.json", "2800", "2800.00"))
                        .passed())
                .isTrue();
    }

    @Test
    void a_figure_that_is_not_known_is_expected_by_its_bounds_or_as_not_known() throws Exception {
        String bounds = "\"[84, 94]\"";

        assertThat(CaseResult.of(POLICY, changed("daily-score-unknown.json", bounds, bounds))
                        .passed())
                .isTrue();
        assertThat(CaseResult.of(POLICY, changed("daily-score-unknown.json", bounds, "null"))
                        .passed())
                .isTrue();
        assertThat(CaseResult.of(POLICY, changed("daily-score-unknown.json", bounds, "89"))
                        .passed())
                .isFalse();
    }

    @Test
    void a_figure_that_the_matter_does_not_report_is_refused() {
        assertThatThrownBy(() -> changed("tax-shared.json", "\"七成税收\": 2800", "\"七成税\": 2800"))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("`七成税`");
    }
}

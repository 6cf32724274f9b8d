package yardstick.regression;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.problem.Language;

class CoverageTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cases;

    private Coverage coverage(String... texts) {
        for (int i = 0; i < texts.length; i++) {
            Sample.write(cases, "case" + i + ".json", texts[i]);
        }
        Policy policy = Policy.load(Sample.policy(folder));
        return Coverage.of(policy, Sample.cases(policy, cases));
    }

    private static Item item(List<Item> items, String text) {
        return items.stream()
                .filter(item -> item.place().text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void one_case_shows_one_side_of_a_condition_and_of_its_threshold() {
        Coverage coverage = coverage(Sample.CASE);

        assertThat(item(coverage.conditions(), "value < $floor").missing())
                .containsExactly(Goal.NOT_HELD, Goal.UNKNOWN);
        assertThat(item(coverage.thresholds(), "value < $floor").missing()).containsExactly(Goal.AT, Goal.ABOVE);
        assertThat(coverage.rules().get(0).missing()).containsExactly(Goal.NOT_HELD, Goal.UNKNOWN);
        assertThat(coverage.rungs().values().stream().filter(java.util.Optional::isPresent))
                .hasSize(1);
    }

    @Test
    void what_always_is_known_need_not_be_shown_unknown() {
        Item back = item(coverage(Sample.CASE).conditions(), "back == 0");

        assertThat(back.feasible()).containsExactly(Goal.HELD, Goal.NOT_HELD);
        assertThat(back.infeasible()).containsOnlyKeys(Goal.UNKNOWN);
    }

    @Test
    void a_subject_that_no_case_compares_shows_nothing() {
        String two = Sample.CASE.replace(
                "{\"id\": \"Z1\", \"name\": \"示例区\"}",
                "{\"id\": \"Z1\", \"name\": \"示例区\"}, {\"id\": \"Z2\", \"name\": \"又一区\"}");

        assertThat(coverage(two).rules().get(0).missing()).contains(Goal.UNKNOWN);
    }

    @Test
    void all_sides_together_are_complete() {
        String fine = Sample.CASE.replace("\"LOW\", \"grounds\": [\"得分低\"]", "\"FINE\"");
        String open = Sample.CASE.replace("\"LOW\", \"grounds\": [\"得分低\"]", "\"UNDETERMINED\"");
        String before = fine.replace(
                "\"measures\": [",
                "\"measures\": [{\"zone\": \"Z1\", \"name\": \"得分\", \"period\": \"2019\", \"value\": 50},");
        String other = fine.replace("\"zones\": [", "\"zones\": [{\"id\": \"Z2\", \"name\": \"又一区\"},")
                .replace(
                        "\"measures\": [",
                        "\"measures\": [{\"zone\": \"Z2\", \"name\": \"得分\", \"period\": \"2020\", \"value\": 50},");

        Coverage coverage = coverage(
                Sample.CASE,
                before.replace("\"value\": 59", "\"value\": 60"),
                other.replace("\"value\": 59", "\"value\": 60.5"),
                open.replace("\"value\": 59", "\"value\": null"));

        assertThat(coverage.incomplete()).isEmpty();
    }

    @Test
    void the_page_escapes_all_that_it_shows_and_asks_no_network() throws IOException {
        Sample.policy(folder, "    $z : Zone( name == \"<script>alert('&')</script>\" )");
        Policy policy = Policy.load(folder);
        Sample.write(cases, "case.json", Sample.CASE.replace("\"LOW\", \"grounds\": [\"得分低\"]", "\"FINE\""));
        StringBuilder page = new StringBuilder();

        CoverageHtml.write(Coverage.of(policy, Sample.cases(policy, cases)), Language.ZH, page);

        assertThat(page)
                .startsWith("<!DOCTYPE html>")
                .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;", "class=\"part\"")
                .doesNotContain("<script", "http://", "https://", "src=");
    }

    @Test
    void the_text_names_what_is_missing_and_what_cannot_be_shown() throws IOException {
        StringBuilder text = new StringBuilder();

        CoverageText.write(coverage(Sample.CASE), Language.EN, text);

        assertThat(text)
                .contains("rules.drl:8: value < $floor — no case shows: not held, unknown\n")
                .contains("rules.drl:8: back == 0 — cannot be unknown: reads nothing but what is always known\n")
                .contains("no case expects FINE of a zone\n", "outcomes: 1/3\n");
    }
}

package yardstick.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.policy.RuleFile;
import yardstick.problem.Language;
import yardstick.report.cases.CoverageHtml;
import yardstick.report.cases.CoverageText;

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
                .containsExactly(CoverageGoal.NOT_HELD, CoverageGoal.UNKNOWN);
        assertThat(item(coverage.thresholds(), "value < $floor").missing())
                .containsExactly(CoverageGoal.AT, CoverageGoal.ABOVE);
        assertThat(coverage.rules().get(0).missing()).containsExactly(CoverageGoal.NOT_HELD, CoverageGoal.UNKNOWN);
        assertThat(coverage.rungs().values().stream().filter(java.util.Optional::isPresent))
                .hasSize(1);
    }

    @Test
    void what_always_is_known_need_not_be_shown_unknown() {
        Item back = item(coverage(Sample.CASE).conditions(), "back == 0");

        assertThat(back.feasible()).containsExactly(CoverageGoal.HELD, CoverageGoal.NOT_HELD);
        assertThat(back.infeasible()).containsOnlyKeys(CoverageGoal.UNKNOWN);
    }

    @Test
    void a_subject_that_no_case_compares_shows_nothing() {
        String two = Sample.CASE.replace(
                "{\"id\": \"Z1\", \"name\": \"示例区\"}",
                "{\"id\": \"Z1\", \"name\": \"示例区\"}, {\"id\": \"Z2\", \"name\": \"又一区\"}");

        assertThat(coverage(two).rules().get(0).missing()).contains(CoverageGoal.UNKNOWN);
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
    void the_page_keeps_the_text_of_each_file_as_it_is() throws IOException {
        Policy policy = Policy.load(Sample.CHENGDU);
        Path one = Sample.casesOf(Sample.CHENGDU).resolve("ability-at-floor.json");
        StringBuilder page = new StringBuilder();

        CoverageHtml.write(Coverage.of(policy, Sample.cases(policy, one)), Language.ZH, page);

        List<String> texts = Pattern.compile("<pre>(.*?)</pre>", Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(pre -> pre.group(1)
                        .replaceAll("</?span[^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&quot;", "\"")
                        .replace("&#39;", "'")
                        .replace("&amp;", "&"))
                .toList();
        assertThat(texts)
                .containsExactlyElementsOf(
                        policy.folder().ruleFiles().stream().map(RuleFile::text).toList());
        assertThat(page).contains("<summary title=\"✗ ", "<h3>还没有案例显示</h3>");
    }

    @Test
    void a_long_list_is_grouped_by_rule_and_cut_and_the_totals_stand_last() throws IOException {
        Policy policy = Policy.load(Sample.CHENGDU);
        Path one = Sample.casesOf(Sample.CHENGDU).resolve("ability-at-floor.json");
        StringBuilder text = new StringBuilder();

        CoverageText.write(Coverage.of(policy, Sample.cases(policy, one)), Language.EN, text);

        assertThat(text.toString()
                        .lines()
                        .filter(line -> !line.startsWith(" "))
                        .limit(12)
                        .toList())
                .startsWith("admission.drl:4: 三项原则均匹配")
                .endsWith("and 14 more rules", "no case expects EXIT of a grant");
        assertThat(text.toString())
                .contains("  and 24 more\n")
                .containsPattern("everything\n\ncoverage by cases\nrules: 12/70 17.1%\nconditions: .*\nthresholds: .*\n"
                        + "outcomes: 1/8\n[0-9]+ more can never be and are not counted\n$");
        assertThat(text.toString().lines()).hasSizeLessThan(70);
    }

    @Test
    void the_text_names_what_is_missing_and_counts_what_cannot_be_shown() throws IOException {
        StringBuilder text = new StringBuilder();

        CoverageText.write(coverage(Sample.CASE), Language.EN, text);

        assertThat(text)
                .contains("rules.drl:3: 得分低\n  3: rule \"得分低\" — no case shows: not held, unknown\n")
                .contains("no case expects FINE of a zone\n", "outcomes: 1/3\n")
                .endsWith(" more can never be and are not counted\n");
    }
}

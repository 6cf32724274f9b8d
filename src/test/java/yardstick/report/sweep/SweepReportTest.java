package yardstick.report.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.impact.SweepSamples.FACTS;
import static yardstick.impact.SweepSamples.NATIONAL;
import static yardstick.impact.SweepSamples.PROVINCIAL;
import static yardstick.impact.SweepSamples.range;
import static yardstick.impact.SweepSamples.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Golden;
import yardstick.Policy;
import yardstick.impact.NamedDossier;
import yardstick.impact.Sweep;
import yardstick.impact.SweepSamples;
import yardstick.problem.Language;
import yardstick.report.style.TextStyle;

class SweepReportTest {

    private static final Golden GOLDEN = Golden.of("sweep");
    private static final Sweep ONE = sweep(FACTS, range(PROVINCIAL, "1", "2", "3"));
    private static final Sweep TWO = sweep(FACTS, range(PROVINCIAL, "3"), range(NATIONAL, "2", "3", "4"));

    private static String text(Sweep sweep, Language language) throws IOException {
        StringBuilder text = new StringBuilder();
        SweepText.write(sweep, TextStyle.plain(language), text);
        return text.toString();
    }

    private static String json(Sweep sweep) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SweepJson.write(sweep, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String csv(Sweep sweep) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SweepCsv.write(sweep, Language.EN, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String html(Sweep sweep) throws IOException {
        StringBuilder page = new StringBuilder();
        SweepHtml.write(sweep, Language.EN, page);
        return page.toString();
    }

    /** What of a page is not the library that draws the charts. */
    private static String own(String page) {
        return page.replace(all(page, "<script>(.*?)</script>").get(0), "");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern, Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static String withName(String name) {
        return FACTS.replace("乙区", name.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    @ParameterizedTest
    @EnumSource
    void the_text_shows_counts_and_who_turns_where(Language language) throws IOException {
        GOLDEN.assertText(text(ONE, language), "one." + language);
        GOLDEN.assertText(text(TWO, language), "two." + language);
    }

    @Test
    void nothing_that_changes_is_said_in_one_line() throws IOException {
        assertThat(text(sweep(FACTS, range(PROVINCIAL, "2")), Language.EN))
                .contains("the same at every value: over the cap 1, within the cap 2, undetermined 1")
                .contains("no decision changes between these values");
    }

    @Test
    void json_and_csv_have_stable_keys() throws IOException {
        GOLDEN.assertText(json(TWO).replaceAll("sha256:[0-9a-f]+", "sha256:…"), "two.json");
        GOLDEN.assertText(csv(ONE).replace("\r\n", "\n"), "one.csv");
    }

    @Test
    void the_same_facts_in_another_order_give_the_same_bytes() throws IOException {
        String turned = FACTS.replaceFirst("(?s)(\\{\"id\": \"Z1\".*?\\}),\\s*(\\{\"id\": \"Z2\".*?\\}),", "$2, $1,");
        assertThat(turned.indexOf("Z2")).isLessThan(turned.indexOf("Z1"));
        Sweep other = sweep(turned, range(PROVINCIAL, "3", "1", "2"));

        assertThat(json(other)).isEqualTo(json(ONE));
        assertThat(csv(other)).isEqualTo(csv(ONE));
        assertThat(html(other)).isEqualTo(html(ONE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"点我\")",
                "+1",
                "-1+1",
                "@SUM(1)",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "=1,\"2",
                "'=1"
            })
    void a_name_never_becomes_a_formula(String name) throws IOException {
        String text = csv(sweep(withName(name), range(PROVINCIAL, "1", "2", "3")));

        assertThat(text).startsWith("\uFEFFrow,");
        List<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(text.substring(1)).stream().toList();
        List<String> names = rows.stream().map(row -> row.getField(11)).toList();
        assertThat(names).contains(name.startsWith("'") ? name : "'" + name);
        assertThat(rows.stream().skip(1).flatMap(row -> row.getFields().stream()))
                .noneMatch(cell -> cell.matches("(?s)[=+@＝＋－＠\\t\\r-].*"));
    }

    @Test
    void a_negative_number_stays_a_number_in_csv() throws IOException {
        Policy chengdu = Policy.load(Path.of("rules/chengdu-empowerment"));
        NamedDossier facts = SweepSamples.facts(chengdu, "示例.json", """
                {"asOf": "2020Q2", "zones": [{"id": "Z1", "name": "一区"}],
                 "designations": [{"id": "D1", "name": "试点", "kind": "PILOT"}],
                 "grants": [{"zone": "Z1", "designation": "D1", "since": "2020Q1"}]}""");

        assertThat(csv(Sweep.of(chengdu, List.of(facts), List.of(range("成效底线", "-1")))))
                .contains("\r\ncount,-1,,");
    }

    @Test
    void no_name_breaks_out_of_the_page() throws IOException {
        String name = "</script><script>alert('&')</script><!--\"><img src=x onerror=alert(1)>";

        String page = html(sweep(withName(name), range(PROVINCIAL, "1", "2", "3")));

        assertThat(own(page)).doesNotContain("alert('&')", "<img", "<!--");
        assertThat(own(page)).contains("&lt;/script&gt;&lt;script&gt;alert(&#39;&amp;&#39;)");
        String data = all(page, "id=\"sweep\">(.*?)</script>").get(0);
        JsonNode read = new JsonMapper().readTree(data);
        assertThat(read.at("/kinds/0/flips/2/0").asText()).contains("</script><script>alert('&')</script><!--");
    }

    @Test
    void the_browser_may_run_exactly_the_scripts_of_the_page_and_fetch_nothing() throws IOException {
        String page = html(TWO);

        String policy =
                all(page, "Content-Security-Policy\" content=\"([^\"]*)\"").get(0);
        List<String> scripts = all(page, "<script>(.*?)</script>");
        List<String> styles = all(page, "<style>(.*?)</style>");
        assertThat(scripts).hasSize(2);
        assertThat(policy)
                .isEqualTo("default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + hash(styles.get(0))
                        + "; script-src " + hash(scripts.get(0)) + " " + hash(scripts.get(1)));
        assertThat(own(page)).doesNotContain("http://", "https://", " src=", " style=", " onclick");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_page_tells_everything_without_scripts() throws IOException {
        String tables = html(TWO).replaceAll("(?s)<script.*?</script>", "");

        assertThat(tables)
                .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
                .contains(
                        "虚构示例",
                        "mianyang-positioning 2023.1, sha256:",
                        "<tr class=\"now\"><th scope=\"row\">2</th><th scope=\"row\">3</th>",
                        "<td>Z4 丁区</td><td>over the cap → undetermined</td><td>only if 国家级主导上限 is 2</td>",
                        "<td>Z4 丁区</td><td>undetermined → within the cap</td><td>only if 国家级主导上限 is 3 to 4</td>",
                        "<td>whatever the other parameters</td>");
        Matcher row = Pattern.compile("<tr").matcher(tables);
        assertThat(row.results().count()).isEqualTo(1 + 6 + 1 + 6);
    }

    @Test
    void three_parameters_have_tables_and_no_chart() throws IOException {
        Sweep three = sweep(FACTS, range(PROVINCIAL, "3"), range(NATIONAL, "2"), range("省市级特色上限", "0"));

        assertThat(html(three)).doesNotContain("<script", "class=\"chart\"");
        assertThat(text(three, Language.EN)).contains("(only if 国家级主导上限 = 3, 省市级特色上限 = 0; or ");
    }
}

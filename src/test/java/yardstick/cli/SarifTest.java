package yardstick.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SARIF 2.1.0 as its schema requires it, of a policy in a repository whose folders have Chinese names and spaces. */
class SarifTest {

    @TempDir
    private Path repository;

    private Path policy = Path.of("");

    @BeforeEach
    void copy() throws IOException {
        Files.createDirectory(repository.resolve(".git"));
        policy = Files.createDirectories(repository.resolve("政策 甲/绵阳"));
        try (var files = Files.list(Path.of(Run.MIANYANG))) {
            for (Path file : files.toList()) {
                Files.copy(file, policy.resolve(file.getFileName()));
            }
        }
    }

    private JsonNode run(String drl, String with) throws IOException {
        String text = Files.readString(policy.resolve("positioning.drl"));
        assertThat(text).contains(drl);
        Files.writeString(
                policy.resolve("positioning.drl"), text.replaceFirst(java.util.regex.Pattern.quote(drl), with));
        return run();
    }

    private JsonNode run() throws IOException {
        Run run = Run.of("check", policy.toString(), "--format", "sarif", "--lang", "en");
        JsonNode log = new ObjectMapper().readTree(run.out());
        assertThat(log.path("version").asText()).isEqualTo("2.1.0");
        assertThat(log.path("runs")).hasSize(1);
        return log.path("runs").get(0);
    }

    private static List<JsonNode> results(JsonNode run, String code) {
        List<JsonNode> results = new ArrayList<>();
        run.path("results").forEach(result -> {
            if (result.path("ruleId").asText().equals(code)) {
                results.add(result);
            }
        });
        return results;
    }

    private static JsonNode place(JsonNode result) {
        return result.path("locations").get(0).path("physicalLocation");
    }

    @Test
    void a_misspelt_name_has_an_end_and_a_fix() throws IOException {
        JsonNode result = results(run("$z : Zone(", "\\$z : Zoen("), "YS-R11").get(0);

        assertThat(place(result).path("region").toString())
                .isEqualTo("{\"startLine\":11,\"startColumn\":10,\"endLine\":11,\"endColumn\":14}");
        JsonNode change = result.path("fixes").get(0).path("artifactChanges").get(0);
        assertThat(change.path("artifactLocation")).isEqualTo(place(result).path("artifactLocation"));
        JsonNode replacement = change.path("replacements").get(0);
        assertThat(replacement.path("deletedRegion")).isEqualTo(place(result).path("region"));
        assertThat(replacement.path("insertedContent").path("text").asText()).isEqualTo("Zone");
    }

    @Test
    void the_fix_of_a_quoted_name_keeps_its_quotation_marks() throws IOException {
        JsonNode result = results(run("\"国家级主导上限\"", "\"国家级主导上线\""), "YS-R20").get(0);

        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo("\"国家级主导上限\"");
    }

    @Test
    void a_full_width_sign_is_fixed_by_its_ascii_form() throws IOException {
        JsonNode result = results(run("$z : Zone(", "\\$z ： Zone("), "YS-R02").get(0);

        assertThat(result.at("/fixes/0/artifactChanges/0/replacements/0/insertedContent/text")
                        .asText())
                .isEqualTo(":");
        assertThat(place(result).path("region").path("endColumn").asInt())
                .isEqualTo(place(result).path("region").path("startColumn").asInt() + 1);
    }

    @Test
    void a_hint_that_only_explains_is_no_fix() throws IOException {
        JsonNode run = run("$z : Zone(", "# \\$z : Zone(");

        assertThat(run.path("results"))
                .isNotEmpty()
                .allSatisfy(result -> assertThat(result.has("fixes")).isFalse());
    }

    @Test
    void every_rule_that_occurs_is_described() throws IOException {
        JsonNode run = run("$z : Zone(", "\\$z : Zoen(");
        JsonNode rules = run.path("tool").path("driver").path("rules");

        assertThat(run.path("tool").path("driver").path("version").asText()).isNotBlank();
        for (JsonNode result : run.path("results")) {
            JsonNode rule = rules.get(result.path("ruleIndex").asInt());
            assertThat(rule.path("id")).isEqualTo(result.path("ruleId"));
            assertThat(rule.at("/shortDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").asText()).isNotBlank();
            assertThat(rule.at("/help/text").asText())
                    .startsWith(rule.path("id").asText());
            assertThat(rule.at("/help/markdown").asText()).contains("```");
            assertThat(rule.at("/defaultConfiguration/level").asText())
                    .isEqualTo(result.path("level").asText());
        }
    }

    @Test
    void a_warning_is_a_rule_of_level_warning() throws IOException {
        String csv = Files.readString(policy.resolve("parameters.csv"));
        Files.writeString(policy.resolve("parameters.csv"), csv + "多余参数,1,个,三主两特,assumed,\n");

        JsonNode run = run();

        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asText())
                .isEqualTo("warning");
        assertThat(run.at("/results/0/level").asText()).isEqualTo("warning");
    }

    @Test
    void paths_are_relative_to_the_repository_and_percent_encoded() throws IOException {
        JsonNode run = run("$z : Zone(", "\\$z : Zoen(");
        JsonNode file = place(results(run, "YS-R11").get(0)).path("artifactLocation");
        String base =
                run.path("originalUriBaseIds").path("%SRCROOT%").path("uri").asText();

        assertThat(file.path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
        assertThat(file.path("uri").asText())
                .isEqualTo("%E6%94%BF%E7%AD%96%20%E7%94%B2/%E7%BB%B5%E9%98%B3/positioning.drl");
        assertThat(base).startsWith("file:///").endsWith("/");
        assertThat(Path.of(URI.create(base).resolve(file.path("uri").asText())))
                .isEqualTo(policy.resolve("positioning.drl"));
    }

    @Test
    void a_policy_outside_of_any_repository_and_of_the_working_directory_is_named_as_a_whole() throws IOException {
        Files.delete(repository.resolve(".git"));

        JsonNode file = place(
                        results(run("$z : Zone(", "\\$z : Zoen("), "YS-R11").get(0))
                .path("artifactLocation");

        assertThat(file.has("uriBaseId")).isFalse();
        assertThat(Path.of(URI.create(file.path("uri").asText()))).isEqualTo(policy.resolve("positioning.drl"));
    }

    @Test
    void a_sound_policy_has_no_rules_and_no_results() throws IOException {
        JsonNode run = run();

        assertThat(run.path("results").isArray()).isTrue();
        assertThat(run.path("results")).isEmpty();
        assertThat(run.at("/tool/driver/rules")).isEmpty();
    }
}

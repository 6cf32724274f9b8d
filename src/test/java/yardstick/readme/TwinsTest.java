package yardstick.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The two READMEs say the same, and what they say of Maven is so. */
class TwinsTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]*)(#[^)]+|)\\)");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[,.]\\d+)*");

    @Test
    void they_have_the_same_headings() {
        assertThat(levels(Readme.ZH)).isEqualTo(levels(Readme.EN));
        assertThat(Readme.EN.headings()).hasSizeGreaterThan(40);
    }

    private static List<Integer> levels(Readme readme) {
        return readme.headings().stream().map(Readme.Heading::level).toList();
    }

    @Test
    void they_show_the_same_blocks_but_for_comments_and_what_is_printed_in_their_language() {
        assertThat(kinds(Readme.ZH)).isEqualTo(kinds(Readme.EN));
        for (String language : List.of("sh", "drl", "json", "csv", "java", "xml")) {
            assertThat(texts(Readme.ZH, language)).isEqualTo(texts(Readme.EN, language));
        }
    }

    private static List<String> kinds(Readme readme) {
        return readme.blocks().stream().map(Readme.Block::language).toList();
    }

    private static List<String> texts(Readme readme, String language) {
        return readme.blocks(language).stream()
                .map(block -> block.text().replace(" --lang en", "").replaceAll(" *// .*", ""))
                .toList();
    }

    @Test
    void their_tables_have_the_same_rows_with_the_same_figures() {
        assertThat(figures(Readme.ZH)).isEqualTo(figures(Readme.EN));
    }

    private static List<List<String>> figures(Readme readme) {
        return readme.prose().stream()
                .filter(line -> line.startsWith("|"))
                .map(line ->
                        NUMBER.matcher(line).results().map(MatchResult::group).toList())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void every_link_leads_to_a_file_and_its_heading(Readme readme) throws IOException {
        int links = 0;
        for (Path page : readme.files()) {
            for (MatchResult link :
                    LINK.matcher(Files.readString(page)).results().toList()) {
                Path target = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
                assertThat(target).exists();
                if (!link.group(2).isEmpty()) {
                    assertThat(anchors(target)).contains(link.group(2).substring(1));
                }
                links++;
            }
        }

        assertThat(links).isGreaterThan(15);
    }

    private static List<String> anchors(Path page) throws IOException {
        return Files.readAllLines(page).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ ", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                        .replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_example_project_holds_what_is_shown(Readme readme) throws IOException {
        Path example = Path.of("src/it/embed-example");
        String pom = Files.readString(example.resolve("pom.xml"));
        String program = Files.readString(example.resolve("src/main/java/example/Decide.java"));

        assertThat(pom).contains(readme.blocks("xml").get(0).text().indent(8));
        assertThat(program).isEqualTo(readme.blocks("java").get(0).text());
    }

    @ParameterizedTest
    @EnumSource
    void the_case_that_is_shown_is_one_of_the_policy(Readme readme) throws IOException {
        String file = Files.readString(Path.of("fixtures/chengdu-empowerment/cases/unable.json"));

        assertThat(readme.blocks("json")).extracting(Readme.Block::text).contains(file);
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_of_maven_is_in_the_pom(Readme readme) throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        List<String> profiles = readme.blocks("sh").stream()
                .flatMap(block ->
                        Pattern.compile("mvn .*-P(\\w+)").matcher(block.text()).results())
                .map(match -> match.group(1))
                .toList();

        assertThat(profiles).isNotEmpty().allSatisfy(name -> assertThat(pom).contains("<id>" + name + "</id>"));
        assertThat(pom).contains("""
                    <groupId>yardstick</groupId>
                    <artifactId>yardstick</artifactId>
                    <version>0.1.0</version>
                    <packaging>jar</packaging>
                """);
    }
}

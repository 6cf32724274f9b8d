package yardstick.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.facts.DossierReader;
import yardstick.rule.Field;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.PeriodUnit;

/** Whoever copies from a README gets what it promises. */
class RulesTest {

    private static final Pattern BOUNDS =
            Pattern.compile("^\\| [^|]*?\\b(sum|average|min|max|count)\\b[^|]* \\| (\\[[^|]+]) \\|$");

    private static final String NOW = "2020Q2";

    @TestFactory
    Stream<DynamicTest> a_rule_decides_as_the_line_behind_it_says() {
        return Stream.of(Readme.values()).flatMap(readme -> {
            return readme.blocks("drl").stream()
                    .filter(block -> block.after().startsWith("→"))
                    .map(block -> DynamicTest.dynamicTest(readme + " " + block.heading(), () -> {
                        Example example = new Example(readme, block.heading());
                        assertThat(example.decided(block.text(), NOW)).isEqualTo(promised(block.after()));
                        assertThat(example.problems(block.text())).isEmpty();
                    }));
        });
    }

    /** The pairs of a line such as {@code → `Z1/D2` `WARN`, `Z3/D2` `UNDETERMINED`}. */
    private static List<String> promised(String line) {
        List<String> words = Readme.code(line).stream()
                .filter(word -> !word.startsWith("--"))
                .toList();
        List<String> promised = new ArrayList<>();
        for (int i = 0; i < words.size(); i += 2) {
            promised.add(words.get(i) + " " + words.get(i + 1));
        }
        return promised;
    }

    @Test
    void a_rule_that_comes_into_force_later_counts_from_then_on() {
        String later = Readme.EN.blocks("drl").stream()
                .map(Readme.Block::text)
                .filter(text -> text.contains("@effective"))
                .findFirst()
                .orElseThrow();

        assertThat(new Example(Readme.EN, "").decided(later, "2020Q4")).isEmpty();
        assertThat(new Example(Readme.EN, "").decided(later, "2021Q1"))
                .containsExactly("Z1/D2 UNDETERMINED", "Z2/D2 UNDETERMINED", "Z3/D2 UNDETERMINED");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_conditions_can_be_copied_into_a_rule(Readme readme) {
        Example example = new Example(readme, "");
        List<String> conditions = readme.blocks("drl").stream()
                .filter(block -> !block.text().contains("rule \""))
                .flatMap(block -> block.text().lines())
                .filter(line -> !line.isBlank())
                .toList();

        assertThat(conditions).hasSizeGreaterThan(25).allSatisfy(line -> example.compile(Example.ruleOf(line)));
    }

    @ParameterizedTest
    @EnumSource
    void a_condition_within_a_sentence_can_be_copied_too(Readme readme) {
        Example example = new Example(readme, "");
        List<String> conditions = readme.prose().stream()
                .flatMap(line -> Readme.code(line).stream())
                .filter(
                        code -> code.matches(
                                "(Zone|Party|Designation|Grant|Application|Measure|Attribute|Decision|Period|Milestone|Difficulty)\\( .* \\)"))
                .toList();

        assertThat(conditions).allSatisfy(line -> example.compile(Example.ruleOf(line)));
    }

    @ParameterizedTest
    @EnumSource
    void every_field_of_every_fact_is_told_with_its_type_and_whether_it_may_be_unknown(Readme readme) {
        Map<String, Set<String>> told = new TreeMap<>();
        String heading = "";
        for (String line : readme.prose()) {
            heading = line.startsWith("#") ? line.replaceFirst("#+ ", "") : heading;
            if (Vocabulary.patterns().contains(heading) && line.matches("\\| `[a-z]\\w+` .*")) {
                String[] cells = line.split(" *\\| *", -1);
                assertThat(cells).as(line).hasSize(7);
                boolean knowable = cells[5].contains(readme == Readme.EN ? "unknown" : "不详");
                told.computeIfAbsent(heading, any -> new TreeSet<>())
                        .add(cells[1].replace("`", "") + ": " + cells[3] + (knowable ? " or unknown" : ""));
            }
        }

        Map<String, Set<String>> there = new TreeMap<>();
        Vocabulary.patterns()
                .forEach(fact -> there.put(
                        fact,
                        Vocabulary.fields(Vocabulary.pattern(fact)).values().stream()
                                .map(field -> field.name() + ": " + word(field.type(), readme)
                                        + (field.role() == Field.Role.KNOWABLE ? " or unknown" : ""))
                                .collect(Collectors.toCollection(TreeSet::new))));
        assertThat(told).isEqualTo(there);
    }

    @ParameterizedTest
    @EnumSource
    void tenure_and_years_are_counted_as_the_table_says(Readme readme) {
        List<List<String>> rows = readme.prose().stream()
                .filter(line -> line.matches("\\| `\\d.*` \\| `.*` \\| \\d+ \\| \\d+ \\|"))
                .map(line -> List.of(
                        line.replace("`", "").replaceAll("^\\| | \\|$", "").split(" \\| ")))
                .toList();

        assertThat(rows).hasSizeGreaterThan(4).allSatisfy(row -> {
            String facts = """
                    {"asOf": "%s", "zones": [{"id": "Z", "name": "Z"}],
                     "designations": [{"id": "D", "name": "D", "kind": "PILOT"}],
                     "grants": [{"zone": "Z", "designation": "D", "since": "%s"}]}
                    """.formatted(row.get(1), row.get(0));
            Grant grant = DossierReader.read(
                            new ByteArrayInputStream(facts.getBytes(StandardCharsets.UTF_8)),
                            "facts.json",
                            unit(row.get(0)))
                    .grants()
                    .get(0);
            assertThat(List.of(grant.tenure() + "", grant.years() + "")).isEqualTo(row.subList(2, 4));
        });
    }

    @ParameterizedTest
    @EnumSource
    void a_function_has_the_bounds_that_the_table_says(Readme readme) {
        String section = readme.blocks("csv").stream()
                .filter(block -> block.text().contains("日常得分"))
                .findFirst()
                .orElseThrow()
                .heading();
        List<MatchResult> rows = readme.prose().stream()
                .flatMap(line -> BOUNDS.matcher(line).results())
                .toList();

        assertThat(rows).hasSize(5).allSatisfy(row -> {
            String rule = """
                    rule "得分"
                        @clause("示例-1")
                    when
                        $g : Grant()
                        accumulate( Measure( of == $g, name == "日常得分", back < 4, %s ); $n : %s )
                    then
                        derive( $g, "总评得分", $n );
                    end
                    """;
            boolean count = row.group(1).equals("count");
            assertThat(new Example(readme, section)
                            .decided(
                                    rule.formatted(
                                            count ? "value < 60" : "$v : value",
                                            count ? "count(1)" : row.group(1) + "($v)"),
                                    NOW))
                    .containsExactly("P1/D1 总评得分 " + row.group(2) + " 分");
        });
    }

    private static PeriodUnit unit(String period) {
        return period.contains("Q")
                ? PeriodUnit.QUARTER
                : period.contains("H") ? PeriodUnit.HALF : period.contains("-") ? PeriodUnit.MONTH : PeriodUnit.YEAR;
    }

    private static String word(Type type, Readme readme) {
        boolean en = readme == Readme.EN;
        return switch (type) {
            case NUMBER -> en ? "number" : "数";
            case TEXT -> en ? "text" : "文字";
            case IDENTIFIER -> en ? "id" : "编号";
            case BOOLEAN -> en ? "true/false" : "是否";
            case LIST -> en ? "list" : "列表";
            case SUBJECT -> en ? "subject" : "对象";
            default -> String.valueOf(type.pattern());
        };
    }
}

package yardstick.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import yardstick.rule.Type;
import yardstick.rule.Vocabulary;

/** Whoever copies from a README gets what it promises. */
class RulesTest {

    private static final String NOW = "2020Q2";

    @TestFactory
    Stream<DynamicTest> a_rule_decides_as_the_line_behind_it_says() {
        return Stream.of(Readme.values()).flatMap(readme -> {
            Example example = new Example(readme);
            return readme.blocks("drl").stream()
                    .filter(block -> block.after().startsWith("→"))
                    .map(block -> DynamicTest.dynamicTest(readme + " " + block.heading(), () -> {
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

        assertThat(new Example(Readme.EN).decided(later, "2020Q4")).isEmpty();
        assertThat(new Example(Readme.EN).decided(later, "2021Q1"))
                .containsExactly("Z1/D2 UNDETERMINED", "Z2/D2 UNDETERMINED", "Z3/D2 UNDETERMINED");
    }

    @ParameterizedTest
    @EnumSource
    void a_line_of_conditions_can_be_copied_into_a_rule(Readme readme) {
        Example example = new Example(readme);
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
        Example example = new Example(readme);
        List<String> conditions = readme.prose().stream()
                .flatMap(line -> Readme.code(line).stream())
                .filter(code ->
                        code.matches("(Zone|Designation|Grant|Application|Measure|Milestone|Difficulty)\\( .* \\)"))
                .toList();

        assertThat(conditions).allSatisfy(line -> example.compile(Example.ruleOf(line)));
    }

    @ParameterizedTest
    @EnumSource
    void every_field_of_every_fact_is_told_with_its_type(Readme readme) {
        Map<String, List<String>> told = new TreeMap<>();
        String heading = "";
        for (String line : readme.prose()) {
            heading = line.startsWith("#") ? line.replaceFirst("#+ ", "") : heading;
            if (Vocabulary.patterns().contains(heading) && line.startsWith("| `")) {
                String[] cells = line.split(" *\\| *", -1);
                told.computeIfAbsent(heading, any -> new ArrayList<>())
                        .add(cells[1].replace("`", "") + ": " + cells[3]);
            }
        }

        Map<String, List<String>> there = new TreeMap<>();
        Vocabulary.patterns()
                .forEach(fact -> there.put(
                        fact,
                        Vocabulary.fields(Vocabulary.pattern(fact)).values().stream()
                                .map(field -> field.name() + ": " + word(field.type(), readme))
                                .toList()));
        assertThat(told).isEqualTo(there);
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

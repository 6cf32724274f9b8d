package yardstick.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import yardstick.coverage.Bounds;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Literal;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.vocabulary.Parameter;

/**
 * What facts are invented from: the numbers around every threshold of a policy, the measures that its rules ask for, and the words
 * that cases use.
 *
 * @param numbers each threshold, and a little less and more
 * @param measures names
 * @param words of lists, from cases
 * @param levels of zones
 */
record ValuePool(List<BigDecimal> numbers, List<String> measures, List<String> words, List<String> levels) {

    /** What some rules of a policy speak of. */
    static ValuePool of(List<Rule> rules, PolicyFolder policy, List<ObjectNode> dossiers) {
        Set<BigDecimal> thresholds = new LinkedHashSet<>();
        policy.parameters().stream()
                .filter(parameter -> rules.stream().anyMatch(rule -> Bounds.reads(rule, parameter.name())))
                .map(Parameter::value)
                .forEach(thresholds::add);
        Set<String> texts = new LinkedHashSet<>();
        Set<String> measures = new LinkedHashSet<>();
        rules.forEach(rule -> {
            Traversal.expressions(rule, expression -> {
                if (expression instanceof Literal literal && literal.value() instanceof BigDecimal number) {
                    thresholds.add(number);
                } else if (expression instanceof Literal literal && literal.value() instanceof String text) {
                    texts.add(text);
                }
            });
            Traversal.patterns(
                    rule.conditions(), pattern -> measures.add(pattern.window().measure()));
        });
        measures.remove("");
        if (thresholds.isEmpty()) {
            thresholds.add(BigDecimal.ZERO);
        }
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (BigDecimal threshold : thresholds) {
            for (String by : List.of("-1", "-0.5", "0", "0.5", "1")) {
                numbers.add(threshold.add(new BigDecimal(by)));
            }
        }
        return new ValuePool(
                List.copyOf(numbers),
                List.copyOf(measures),
                words(dossiers, "leadingIndustries", "featuredIndustries", "functions", "layouts", "industries"),
                words(dossiers, texts.isEmpty() ? Set.of("甲") : texts, "level"));
    }

    private static List<String> words(List<ObjectNode> dossiers, String... fields) {
        return words(dossiers, Set.of("甲", "乙", "丙"), fields);
    }

    private static List<String> words(List<ObjectNode> dossiers, Set<String> more, String... fields) {
        Set<String> words = new LinkedHashSet<>();
        for (ObjectNode dossier : dossiers) {
            for (String field : fields) {
                dossier.findValues(field).forEach(value -> {
                    value.forEach(item -> words.add(item.asText()));
                    if (value.isTextual()) {
                        words.add(value.asText());
                    }
                });
            }
        }
        words.addAll(more.stream().sorted().toList());
        return List.copyOf(words);
    }

    static <T> T pick(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    JsonNode number(Random random) {
        return random.nextInt(8) == 0
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.numberNode(pick(numbers, random));
    }

    /** A number within 0 and 100. */
    JsonNode progress(Random random) {
        BigDecimal number = pick(numbers, random).max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return random.nextInt(8) == 0
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.numberNode(number);
    }

    /** A list of a few words, each once. */
    JsonNode list(Random random) {
        Set<String> some = new LinkedHashSet<>();
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            some.add(pick(words, random));
        }
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        new ArrayList<>(some).forEach(list::add);
        return list;
    }
}

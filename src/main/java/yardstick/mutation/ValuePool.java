package yardstick.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import yardstick.coverage.Bounds;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Literal;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Parameter;

/**
 * What facts are invented from: the numbers around every threshold of a policy, the measures that its rules ask for, and the words
 * that cases use.
 *
 * @param numbers each threshold, and a little less and more
 * @param measures names
 * @param words of lists, from cases
 * @param levels of zones
 * @param indicators the catalogue, which figures keep to
 * @param matters whose outcomes earlier decisions have
 */
record ValuePool(
        List<BigDecimal> numbers,
        List<String> measures,
        List<String> words,
        List<String> levels,
        Indicators indicators,
        List<Matter> matters) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** A figure is missing once in so many times. */
    private static final int MISSING = 8;

    /** A list has fewer words than this. */
    private static final int WORDS = 5;

    /** By how much figures lie beside a threshold. */
    private static final List<BigDecimal> AROUND =
            Stream.of("-1", "-0.5", "0", "0.5", "1").map(BigDecimal::new).toList();

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
            Traversal.patterns(rule.conditions(), pattern -> {
                if (pattern.type() == Type.MEASURE) {
                    measures.addAll(pattern.requiredNames());
                }
            });
        });
        if (thresholds.isEmpty()) {
            thresholds.add(BigDecimal.ZERO);
        }
        Set<BigDecimal> numbers = new LinkedHashSet<>();
        for (BigDecimal threshold : thresholds) {
            AROUND.forEach(by -> numbers.add(threshold.add(by)));
        }
        return new ValuePool(
                List.copyOf(numbers),
                List.copyOf(measures),
                words(dossiers, "leadingIndustries", "featuredIndustries", "functions", "layouts", "industries"),
                words(dossiers, texts.isEmpty() ? Set.of("甲") : texts, "level"),
                policy.indicators(),
                policy.matters());
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

    /** A figure of a measure, which may be missing. */
    JsonNode number(String measure, Draws draws) {
        return draws.onceIn(MISSING) ? JSON.nullNode() : JSON.numberNode(fitting(measure, draws.of(numbers)));
    }

    /** The number nearest to this one that the catalogue takes for the measure. */
    BigDecimal fitting(String measure, BigDecimal number) {
        BigDecimal nearest = number;
        for (Indicator indicator : indicators.named(measure).values()) {
            if (indicator.form() == Indicator.Form.YES_NO) {
                return number.signum() > 0 ? BigDecimal.ONE : BigDecimal.ZERO;
            }
            nearest = indicator.low() == null ? nearest : nearest.max(indicator.low());
            nearest = indicator.high() == null ? nearest : nearest.min(indicator.high());
        }
        return nearest;
    }

    /** A number within 0 and 100, which may be missing. */
    JsonNode progress(Draws draws) {
        BigDecimal number = draws.of(numbers).max(BigDecimal.ZERO).min(BigDecimal.valueOf(100));
        return draws.onceIn(MISSING) ? JSON.nullNode() : JSON.numberNode(number);
    }

    /** An outcome that an earlier decision can have: one of its matter, where it names one. */
    String outcome(JsonNode decision, Draws draws) {
        String named = decision.path("matter").asText("");
        Stream<String> codes = matters.stream()
                .filter(matter -> named.isEmpty() || matter.id().equals(named))
                .flatMap(matter -> matter.outcomes().stream())
                .map(Outcome::code);
        return draws.of(Stream.concat(codes, Stream.of(Outcome.UNDETERMINED.code()))
                .distinct()
                .toList());
    }

    /** A list of a few words, each once. */
    JsonNode list(Draws draws) {
        Set<String> some = new LinkedHashSet<>();
        for (int left = draws.below(WORDS); left > 0; left--) {
            some.add(draws.of(words));
        }
        ArrayNode list = JSON.arrayNode();
        some.forEach(list::add);
        return list;
    }
}

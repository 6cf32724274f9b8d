package yardstick.crosscheck;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.rule.Input;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Parameter;

/**
 * What a dossier can say when it is asked for an input: the ends of a range, its middle, the thresholds and what lies just beside them;
 * lists of every length up to eight, which begin with what designations demand.
 */
record Answer(Input input, List<JsonNode> choices) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final BigDecimal ASIDE = new BigDecimal("0.01");
    private static final List<JsonNode> LEVELS = Stream.of("NATIONAL", "PROVINCIAL", "MUNICIPAL")
            .<JsonNode>map(JSON::textNode)
            .toList();

    static Answer to(Input input, Policy policy, ObjectNode dossier) {
        if (input instanceof Input.Figure figure) {
            return new Answer(input, figures(figure.measure(), policy));
        }
        return new Answer(
                input,
                input instanceof Input.Progress
                        ? Stream.of("0", "99", "100").map(Answer::number).toList()
                        : input.name().equals("level") ? LEVELS : lists(input.name(), dossier));
    }

    private static List<JsonNode> figures(String name, Policy policy) {
        Indicator indicator =
                policy.folder().indicators().named(name).values().iterator().next();
        if (indicator.form() == Indicator.Form.YES_NO) {
            return List.of(JSON.booleanNode(false), JSON.booleanNode(true));
        }
        SortedSet<BigDecimal> figures = new TreeSet<>(List.of(indicator.low(), new BigDecimal(50), indicator.high()));
        for (Parameter parameter : policy.folder().parameters()) {
            if (parameter.unit().equals(indicator.unit())) {
                figures.addAll(List.of(
                        parameter.value(),
                        parameter.value().subtract(ASIDE),
                        parameter.value().add(ASIDE)));
            }
        }
        figures.removeIf(figure -> !indicator.admits(figure));
        return figures.stream().<JsonNode>map(JSON::numberNode).toList();
    }

    private static List<JsonNode> lists(String field, ObjectNode dossier) {
        Set<String> elements = new LinkedHashSet<>();
        for (JsonNode designation : dossier.path("designations")) {
            designation
                    .path(field.equals("leadingIndustries") ? "industries" : field)
                    .forEach(demanded -> elements.add(demanded.textValue()));
        }
        elements.addAll(List.of("一", "二", "三", "四", "五", "六", "七", "八"));
        ArrayNode list = JSON.arrayNode();
        List<JsonNode> lists = new ArrayList<>(List.of(list.deepCopy()));
        elements.stream()
                .limit(8)
                .forEach(element -> lists.add(list.add(element).deepCopy()));
        return lists;
    }

    private static JsonNode number(String text) {
        return JSON.numberNode(new BigDecimal(text));
    }

    /** Says so in a dossier, instead of what it says of it now. */
    void give(ObjectNode dossier, JsonNode value) {
        if (input instanceof Input.Figure figure) {
            fact(
                            dossier.withArray("measures"),
                            "name",
                            figure.measure(),
                            "period",
                            figure.period().toString())
                    .set("value", value);
        } else if (input instanceof Input.Progress progress) {
            fact(dossier.withArray("milestones"), "id", progress.milestone()).set("progress", value);
        } else {
            dossier.path("zones").forEach(zone -> {
                if (zone.get("id").textValue().equals(input.of().zoneId())) {
                    ((ObjectNode) zone).set(input.name(), value);
                }
            });
        }
    }

    /** The fact of the input's subject with these fields; a new one if there is none. */
    private ObjectNode fact(ArrayNode facts, String... fields) {
        ObjectNode sought = JSON.objectNode()
                .put("zone", input.of().zoneId())
                .put("designation", input.of().designationId());
        for (int i = 0; i < fields.length; i += 2) {
            sought.put(fields[i], fields[i + 1]);
        }
        for (JsonNode fact : facts) {
            if (sought.properties().stream().allMatch(field -> field.getValue().equals(fact.get(field.getKey())))) {
                return (ObjectNode) fact;
            }
        }
        facts.add(sought);
        return sought;
    }
}

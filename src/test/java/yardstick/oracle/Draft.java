package yardstick.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A dossier in the making: every list of the vocabulary, in the order in which facts were added. */
final class Draft {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String asOf;
    private final Map<String, List<JsonNode>> lists = new LinkedHashMap<>();

    Draft(String asOf) {
        this.asOf = asOf;
        List.of("zones", "designations", "grants", "applications", "measures", "milestones", "difficulties")
                .forEach(name -> lists.put(name, new ArrayList<>()));
    }

    ObjectNode add(String list) {
        ObjectNode fact = JSON.objectNode();
        lists.get(list).add(fact);
        return fact;
    }

    ObjectNode finish(Dice dice) {
        ObjectNode dossier = JSON.objectNode().put("asOf", asOf);
        lists.forEach((name, facts) -> dossier.set(name, JSON.arrayNode().addAll(dice.shuffled(facts))));
        return dossier;
    }

    static ArrayNode texts(List<String> elements) {
        ArrayNode array = JSON.arrayNode();
        elements.forEach(array::add);
        return array;
    }
}

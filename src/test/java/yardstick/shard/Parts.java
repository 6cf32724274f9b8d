package yardstick.shard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import yardstick.facts.FactText;

/**
 * A dossier divided into texts.
 *
 * @param shared what is of no zone
 * @param zones what concerns each zone, by its id
 * @param pairs the zones that hold or seek each designation, by its id
 */
record Parts(FactText shared, Map<String, FactText> zones, Map<String, List<String>> pairs) {

    static Parts of(JsonNode dossier) {
        Map<String, FactText> zones = new TreeMap<>();
        for (JsonNode zone : dossier.get("zones")) {
            String id = zone.get("id").textValue();
            zones.put(id, text("row " + id, dossier, id));
        }
        Map<String, List<String>> pairs = new TreeMap<>();
        dossier.get("designations").forEach(each -> pairs.put(each.get("id").textValue(), new ArrayList<>()));
        for (String list : List.of("grants", "applications")) {
            for (JsonNode pair : dossier.get(list)) {
                pairs.get(pair.get("designation").textValue())
                        .add(pair.get("zone").textValue());
            }
        }
        return new Parts(text("shared", dossier, null), zones, pairs);
    }

    /** What of a dossier concerns a zone, or no zone at all. */
    private static FactText text(String name, JsonNode dossier, String zone) {
        ObjectNode some = dossier.deepCopy();
        dossier.properties().forEach(list -> {
            if (list.getValue() instanceof ArrayNode entries) {
                ArrayNode kept = some.putArray(list.getKey());
                String field = list.getKey().equals("zones") ? "id" : "zone";
                entries.forEach(entry -> {
                    if (Objects.equals(entry.path(field).textValue(), zone)) {
                        kept.add(entry);
                    }
                });
            }
        });
        return new FactText(name, some.toString());
    }

    /** All decisions, made in shards of some zones each and of one designation each. */
    List<DecisionText> decide(Division division, RandomGenerator random) {
        List<DecisionText> decisions = new ArrayList<>();
        for (Collection<String> some : groups(random)) {
            decisions.addAll(division.decide(Shard.ofZones(texts(some))));
        }
        pairs.forEach((designation, some) ->
                decisions.addAll(division.decide(Shard.ofDesignation(designation, texts(some)))));
        decisions.sort(DecisionText.ORDER);
        return decisions;
    }

    private Collection<List<String>> groups(RandomGenerator random) {
        Map<Integer, List<String>> groups = new TreeMap<>();
        int number = random.nextInt(1, zones.size() + 1);
        zones.keySet()
                .forEach(zone -> groups.computeIfAbsent(random.nextInt(number), group -> new ArrayList<>())
                        .add(zone));
        return groups.values();
    }

    private List<FactText> texts(Collection<String> some) {
        List<FactText> texts = new ArrayList<>(List.of(shared));
        some.forEach(zone -> texts.add(zones.get(zone)));
        return texts;
    }
}

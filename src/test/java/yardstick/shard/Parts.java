package yardstick.shard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import yardstick.facts.FactText;
import yardstick.problem.InvalidInput;
import yardstick.problem.Problem;

/**
 * A dossier divided into texts.
 *
 * @param shared what is of no zone
 * @param zones what concerns each zone, by its id
 * @param pairs the texts of those that hold or seek each designation, by its id
 */
record Parts(FactText shared, Map<String, FactText> zones, Map<String, Set<String>> pairs) {

    static Parts of(JsonNode dossier) {
        Map<String, FactText> zones = new TreeMap<>();
        for (JsonNode zone : dossier.get("zones")) {
            String id = zone.get("id").textValue();
            zones.put(id, text("row " + id, dossier, id, partiesIn(id, dossier)));
        }
        for (JsonNode party : dossier.path("parties")) {
            String id = party.get("id").textValue();
            if (!party.has("zone")) {
                zones.put("party " + id, text("row of party " + id, dossier, null, Set.of(id)));
            }
        }
        Map<String, Set<String>> pairs = new TreeMap<>();
        dossier.get("designations").forEach(each -> pairs.put(each.get("id").textValue(), new TreeSet<>()));
        for (String list : List.of("grants", "applications")) {
            for (JsonNode pair : dossier.get(list)) {
                pairs.get(pair.get("designation").textValue()).add(whose(pair, dossier));
            }
        }
        return new Parts(text("shared", dossier, null, Set.of()), zones, pairs);
    }

    private static Set<String> partiesIn(String zone, JsonNode dossier) {
        Set<String> parties = new TreeSet<>();
        dossier.path("parties").forEach(party -> {
            if (party.path("zone").asText().equals(zone)) {
                parties.add(party.get("id").textValue());
            }
        });
        return parties;
    }

    /** The name of the text that holds a grant or application. */
    private static String whose(JsonNode pair, JsonNode dossier) {
        if (pair.has("zone")) {
            return pair.get("zone").textValue();
        }
        String party = pair.get("party").textValue();
        for (JsonNode zone : dossier.get("zones")) {
            if (partiesIn(zone.get("id").textValue(), dossier).contains(party)) {
                return zone.get("id").textValue();
            }
        }
        return "party " + party;
    }

    /** What of a dossier concerns a zone and parties, or none of them. */
    private static FactText text(String name, JsonNode dossier, String zone, Set<String> parties) {
        ObjectNode some = dossier.deepCopy();
        dossier.properties().forEach(list -> {
            if (list.getValue() instanceof ArrayNode entries) {
                ArrayNode kept = some.putArray(list.getKey());
                entries.forEach(entry -> {
                    if (concerns(list.getKey(), entry, zone, parties)) {
                        kept.add(entry);
                    }
                });
            }
        });
        return new FactText(name, some.toString());
    }

    private static boolean concerns(String list, JsonNode entry, String zone, Set<String> parties) {
        String party = entry.path(list.equals("parties") ? "id" : "party").textValue();
        if (party != null) {
            return parties.contains(party);
        }
        String of = entry.path(list.equals("zones") ? "id" : "zone").textValue();
        return zone == null ? of == null && parties.isEmpty() : zone.equals(of);
    }

    /**
     * All decisions, made in shards of some zones each and of one designation each.
     *
     * @throws InvalidInput with the problems of all shards, if any is refused
     */
    List<DecisionText> decide(Division division, RandomGenerator random) {
        List<Shard> shards = new ArrayList<>();
        groups(random).forEach(some -> shards.add(Shard.ofZones(texts(some))));
        pairs.forEach((designation, some) -> shards.add(Shard.ofDesignation(designation, texts(some))));
        List<DecisionText> decisions = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Shard shard : shards) {
            try {
                decisions.addAll(division.decide(shard));
            } catch (InvalidInput refused) {
                problems.addAll(refused.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
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

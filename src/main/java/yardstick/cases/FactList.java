package yardstick.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lists of facts of a dossier, and the key by which a patch names one fact of a list. */
public enum FactList {
    ZONES("zones", "id"),
    PARTIES("parties", "id"),
    DESIGNATIONS("designations", "id"),
    GRANTS("grants", "zone", "designation"),
    APPLICATIONS("applications", "zone", "designation"),
    MEASURES("measures", "zone", "designation", "name", "period"),
    MILESTONES("milestones", "zone", "designation", "id"),
    DIFFICULTIES("difficulties", "zone", "id");

    private final String field;
    private final String identity;

    FactList(String field, String... identity) {
        this.field = field;
        this.identity = String.join(" ", identity);
    }

    /** The field of a dossier that holds the list. */
    public String field() {
        return field;
    }

    /** The fields that together say which fact it is. */
    List<String> identity() {
        return List.of(identity.split(" "));
    }

    static Optional<FactList> of(String field) {
        return Arrays.stream(values()).filter(list -> list.field.equals(field)).findFirst();
    }

    /** The key of a fact, such as {@code Z01/D01/成效得分@2020Q2}; what its subject lacks stays empty. */
    public String key(JsonNode fact) {
        String key = identity().stream()
                .filter(name -> !name.equals("period"))
                .map(name -> name.equals("zone") ? whose(fact) : fact.path(name).asText(""))
                .collect(Collectors.joining("/"));
        return this == MEASURES ? key + "@" + fact.path("period").asText("") : key;
    }

    /** The id of the zone of a fact; of a party, or of a designation that raised something as such, what it is stands in front. */
    private String whose(JsonNode fact) {
        for (String field : this == DIFFICULTIES ? List.of("party", "designation") : List.of("party")) {
            if (!fact.has("zone") && fact.has(field)) {
                return field + ":" + fact.path(field).asText();
            }
        }
        return fact.path("zone").asText("");
    }

    /** How a key of this list is written, for messages. */
    String form() {
        return this == MEASURES ? "zone/designation/name@period" : String.join("/", identity());
    }

    /** A fact with nothing but the fields that a key tells; none if that is no key of this list. */
    Optional<ObjectNode> fact(String key) {
        int at = this == MEASURES ? key.lastIndexOf('@') : key.length();
        String[] parts = at < 0
                ? new String[0]
                : key.substring(0, at)
                        .split("/", this == MEASURES ? 3 : identity().size());
        if (parts.length != (this == MEASURES ? 3 : identity().size())) {
            return Optional.empty();
        }
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                put(fact, identity().get(i), parts[i]);
            }
        }
        if (this == MEASURES) {
            fact.put("period", key.substring(at + 1));
        }
        return Optional.of(fact);
    }

    private static void put(ObjectNode fact, String field, String id) {
        for (String other : List.of("party", "designation")) {
            if (field.equals("zone") && id.startsWith(other + ":")) {
                fact.put(other, id.substring(other.length() + 1));
                return;
            }
        }
        fact.put(field, id);
    }
}

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
    ZONES("zones", "id", Dating.NEVER),
    PARTIES("parties", "id", Dating.NEVER),
    DESIGNATIONS("designations", "id", Dating.NEVER),
    GRANTS("grants", "zone designation", Dating.NEVER),
    APPLICATIONS("applications", "zone designation", Dating.NEVER),
    MEASURES("measures", "zone designation name", Dating.ALWAYS),
    ATTRIBUTES("attributes", "zone designation name", Dating.PERHAPS),
    MILESTONES("milestones", "zone designation id", Dating.NEVER),
    DIFFICULTIES("difficulties", "zone id", Dating.NEVER),
    DECISIONS("decisions", "zone designation matter", Dating.ALWAYS);

    /** Whether a key ends with the period of the fact. */
    private enum Dating {
        NEVER,
        PERHAPS,
        ALWAYS
    }

    private static final String PERIOD = "period";

    private final String field;
    private final String identity;
    private final Dating dating;

    FactList(String field, String identity, Dating dating) {
        this.field = field;
        this.identity = identity;
        this.dating = dating;
    }

    /** The field of a dossier that holds the list. */
    public String field() {
        return field;
    }

    /** The fields that together say which fact it is, but for its period. */
    private List<String> identity() {
        return List.of(identity.split(" "));
    }

    static Optional<FactList> of(String field) {
        return Arrays.stream(values()).filter(list -> list.field.equals(field)).findFirst();
    }

    /** The key of a fact, such as {@code Z01/D01/成效得分@2020Q2}; what its subject lacks stays empty. */
    public String key(JsonNode fact) {
        String key = identity().stream()
                .map(name -> name.equals("zone") ? whose(fact) : fact.path(name).asText(""))
                .collect(Collectors.joining("/"));
        boolean dated = dating == Dating.ALWAYS || (dating == Dating.PERHAPS && fact.hasNonNull(PERIOD));
        return dated ? key + "@" + fact.path(PERIOD).asText("") : key;
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
        String form = String.join("/", identity());
        return switch (dating) {
            case NEVER -> form;
            case PERHAPS -> form + "[@period]";
            case ALWAYS -> form + "@period";
        };
    }

    /** A fact with nothing but the fields that a key tells; none if that is no key of this list. */
    Optional<ObjectNode> fact(String key) {
        int at = dating == Dating.NEVER ? -1 : key.lastIndexOf('@');
        String[] parts =
                (at < 0 ? key : key.substring(0, at)).split("/", identity().size());
        if (parts.length != identity().size() || (at < 0 && dating == Dating.ALWAYS)) {
            return Optional.empty();
        }
        ObjectNode fact = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                put(fact, identity().get(i), parts[i]);
            }
        }
        if (at >= 0) {
            fact.put(PERIOD, key.substring(at + 1));
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

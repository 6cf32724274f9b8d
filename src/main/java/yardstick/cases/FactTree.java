package yardstick.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import yardstick.vocabulary.Dossier;

/** A dossier as a tree of JSON that facts can be taken out of. */
public final class FactTree {

    private static final Set<String> NEEDED = Set.of(
            "id",
            "name",
            "kind",
            "type",
            "zone",
            "party",
            "designation",
            "since",
            "period",
            "value",
            "title",
            "due",
            "progress",
            "owner",
            "raised",
            "matter",
            "outcome");

    /** What can be told of a grant or application, and goes with it. */
    private static final List<FactList> PAIRED = List.of(
            FactList.MEASURES, FactList.ATTRIBUTES, FactList.MILESTONES, FactList.DIFFICULTIES, FactList.DECISIONS);

    private FactTree() {}

    /**
     * One thing that can be taken out: a fact, or one field of it.
     *
     * @param field empty for the whole fact
     */
    record Part(FactList list, String key, String field) {}

    /** The facts of a dossier as a file holds them. */
    public static ObjectNode of(Dossier dossier) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            dossier.write(bytes);
            ObjectNode tree = (ObjectNode) JsonText.MAPPER.readTree(bytes.toByteArray());
            tree.remove("note");
            tidy(tree);
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory can always be written", e);
        }
    }

    /** Takes out what means the same when it is not there. */
    private static void tidy(ObjectNode tree) {
        for (FactList list : FactList.values()) {
            if (tree.path(list.field()).isEmpty()) {
                tree.remove(list.field());
            }
        }
        for (JsonNode designation : tree.path(FactList.DESIGNATIONS.field())) {
            ObjectNode fields = (ObjectNode) designation;
            if (fields.path("status").asText().equals("HELD")) {
                fields.remove("status");
            }
            for (String requirement : List.of("industries", "functions", "layouts")) {
                if (fields.path(requirement).isEmpty()) {
                    fields.remove(requirement);
                }
            }
        }
    }

    /** All facts. */
    static List<Part> facts(ObjectNode tree) {
        List<Part> parts = new ArrayList<>();
        for (FactList list : FactList.values()) {
            tree.path(list.field()).forEach(fact -> parts.add(new Part(list, list.key(fact), "")));
        }
        return parts;
    }

    /** All fields that a fact can do without. */
    static List<Part> fields(ObjectNode tree) {
        List<Part> parts = new ArrayList<>();
        for (FactList list : FactList.values()) {
            for (JsonNode fact : tree.path(list.field())) {
                fact.properties().stream()
                        .filter(field -> !NEEDED.contains(field.getKey()))
                        .forEach(field -> parts.add(new Part(list, list.key(fact), field.getKey())));
            }
        }
        return parts;
    }

    /** A copy without some parts, nor anything that refers to them. */
    public static ObjectNode without(ObjectNode tree, List<Part> parts) {
        Set<Part> gone = new HashSet<>(parts);
        ObjectNode copy = tree.deepCopy();
        for (FactList list : FactList.values()) {
            keep(copy, list, fact -> !gone.contains(new Part(list, list.key(fact), "")));
            copy.path(list.field()).forEach(fact -> {
                List<String> names = fact.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(name -> gone.contains(new Part(list, list.key(fact), name)))
                        .toList();
                ((ObjectNode) fact).remove(names);
            });
        }
        dropDangling(copy);
        return copy;
    }

    private static void dropDangling(ObjectNode tree) {
        Set<String> zones = keys(tree, FactList.ZONES);
        Set<String> parties = keys(tree, FactList.PARTIES);
        Set<String> designations = keys(tree, FactList.DESIGNATIONS);
        for (FactList list : FactList.values()) {
            keep(
                    tree,
                    list,
                    fact -> isThere(zones, fact.path("zone"))
                            && isThere(parties, fact.path("party"))
                            && isThere(designations, fact.path("designation")));
        }
        Set<String> pairs = keys(tree, FactList.GRANTS);
        pairs.addAll(keys(tree, FactList.APPLICATIONS));
        for (FactList list : PAIRED) {
            keep(
                    tree,
                    list,
                    fact -> (!fact.has("zone") && !fact.has("party"))
                            || !fact.has("designation")
                            || pairs.contains(FactList.GRANTS.key(fact)));
        }
    }

    private static boolean isThere(Set<String> ids, JsonNode id) {
        return id.isMissingNode() || ids.contains(id.asText());
    }

    private static Set<String> keys(ObjectNode tree, FactList list) {
        Set<String> keys = new HashSet<>();
        tree.path(list.field()).forEach(fact -> keys.add(list.key(fact)));
        return keys;
    }

    private static void keep(ObjectNode tree, FactList list, Predicate<JsonNode> wanted) {
        ArrayNode kept = tree.arrayNode();
        tree.path(list.field()).forEach(fact -> {
            if (wanted.test(fact)) {
                kept.add(fact);
            }
        });
        if (kept.isEmpty()) {
            tree.remove(list.field());
        } else {
            tree.set(list.field(), kept);
        }
    }
}

package yardstick.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import yardstick.problem.Words;

/**
 * What a case changes in the dossier that it refers to: a JSON merge patch (RFC 7386). A field given as null is taken out, an object
 * is merged, anything else replaces what was there.
 *
 * <p>Since facts stand in lists, a list of facts can also be patched fact by fact: by an object that names each fact by its key,
 * such as {@code {"measures": {"Z01/D01/成效得分@2020Q2": {"value": 59}, "Z01/D01/能力得分@2020Q2": null}}}. A fact that is not there
 * yet is added.
 */
final class Patch {

    private final Strict problems;
    private final String pointer;

    private Patch(Strict problems, String pointer) {
        this.problems = problems;
        this.pointer = pointer;
    }

    /** The dossier with the patch applied; what cannot be applied becomes a problem at the patch's pointer. */
    static ObjectNode apply(ObjectNode dossier, ObjectNode patch, Strict problems, String pointer) {
        ObjectNode patched = dossier.deepCopy();
        Patch apply = new Patch(problems, pointer);
        patch.properties().forEach(field -> {
            Optional<FactList> list =
                    FactList.of(field.getKey()).filter(any -> field.getValue().isObject());
            if (list.isPresent()) {
                patched.set(field.getKey(), apply.facts(list.get(), patched.path(field.getKey()), field.getValue()));
            } else {
                mergeField(patched, field.getKey(), field.getValue());
            }
        });
        return patched;
    }

    private ArrayNode facts(FactList list, JsonNode base, JsonNode changes) {
        Map<String, ObjectNode> facts = new LinkedHashMap<>();
        base.forEach(fact -> facts.put(list.key(fact), fact.deepCopy()));
        changes.properties().forEach(change -> fact(list, facts, change.getKey(), change.getValue()));
        ArrayNode patched = JsonNodeFactory.instance.arrayNode();
        facts.values().forEach(patched::add);
        return patched;
    }

    private void fact(FactList list, Map<String, ObjectNode> facts, String key, JsonNode change) {
        String at = pointer + "/" + list.field() + "/" + Strict.escaped(key);
        if (change.isNull()) {
            if (facts.remove(key) == null) {
                problems.noSuch(at, new Words("", "fact"), key, facts.keySet());
            }
        } else if (!change.isObject()) {
            problems.wrongType(at, new Words("对象 {…} 或 null", "an object {…} or null"));
        } else {
            Optional<ObjectNode> fact = Optional.ofNullable(facts.get(key)).or(() -> list.fact(key));
            fact.ifPresentOrElse(
                    found -> facts.put(key, merge(found, change)),
                    () -> problems.add(
                            CaseMistake.PATCH,
                            at,
                            new Words("`" + key + "` 指不明是哪一条", "`" + key + "` does not say which fact"),
                            new Words("写成 " + list.form(), "write " + list.form())));
        }
    }

    private static ObjectNode merge(ObjectNode target, JsonNode change) {
        change.properties().forEach(field -> mergeField(target, field.getKey(), field.getValue()));
        return target;
    }

    private static void mergeField(ObjectNode target, String name, JsonNode change) {
        if (change.isNull()) {
            target.remove(name);
        } else if (change.isObject()) {
            JsonNode old = target.path(name);
            target.set(name, merge(old.isObject() ? old.deepCopy() : JsonNodeFactory.instance.objectNode(), change));
        } else {
            target.set(name, change);
        }
    }
}

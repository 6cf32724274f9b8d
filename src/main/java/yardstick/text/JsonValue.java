package yardstick.text;

import java.util.List;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/**
 * One value of a JSON file and where it stands.
 *
 * @param name what a message calls it
 * @param text what a text says; empty for other types
 * @param items the values of a list; empty for other types
 * @param members the fields of an object, in their order, each name once; empty for other types
 */
public record JsonValue(
        JsonType type, Words name, SourcePlace place, String text, List<JsonValue> items, List<Member> members) {

    /**
     * One field of an object.
     *
     * @param place where its name stands
     */
    public record Member(String name, SourcePlace place, JsonValue value) {}

    static JsonValue ofText(Words name, SourcePlace place, String text) {
        return new JsonValue(JsonType.TEXT, name, place, text, List.of(), List.of());
    }

    static JsonValue ofList(Words name, SourcePlace place, List<JsonValue> items) {
        return new JsonValue(JsonType.LIST, name, place, "", items, List.of());
    }

    static JsonValue ofObject(Words name, SourcePlace place, List<Member> members) {
        return new JsonValue(JsonType.OBJECT, name, place, "", List.of(), members);
    }

    static JsonValue ofOther(JsonType type, Words name, SourcePlace place) {
        return new JsonValue(type, name, place, "", List.of(), List.of());
    }
}

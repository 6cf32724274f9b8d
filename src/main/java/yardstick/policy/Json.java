package yardstick.policy;

import java.util.List;
import yardstick.problem.Words;

/**
 * One value of a JSON file and where it stands.
 *
 * @param name what a message calls it
 * @param text what a text says; empty for other types
 * @param items the values of a list; empty for other types
 * @param members the fields of an object, in their order, each name once; empty for other types
 */
record Json(JsonType type, Words name, Place place, String text, List<Json> items, List<Member> members) {

    /**
     * One field of an object.
     *
     * @param place where its name stands
     */
    record Member(String name, Place place, Json value) {}

    static Json ofText(Words name, Place place, String text) {
        return new Json(JsonType.TEXT, name, place, text, List.of(), List.of());
    }

    static Json ofList(Words name, Place place, List<Json> items) {
        return new Json(JsonType.LIST, name, place, "", items, List.of());
    }

    static Json ofObject(Words name, Place place, List<Member> members) {
        return new Json(JsonType.OBJECT, name, place, "", List.of(), members);
    }

    static Json ofOther(JsonType type, Words name, Place place) {
        return new Json(type, name, place, "", List.of(), List.of());
    }
}

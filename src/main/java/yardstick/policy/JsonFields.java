package yardstick.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;
import yardstick.text.JsonType;
import yardstick.text.JsonValue;
import yardstick.text.Spaces;

/**
 * The fields of one JSON object, read strictly. What is unknown, missing or of the wrong type becomes a problem, and reading goes
 * on with something empty in its place.
 */
final class JsonFields {

    private final JsonValue object;
    private final List<Problem> problems;

    /** The fields of a value that must be an object with no other fields than those named. */
    JsonFields(JsonValue value, List<Problem> problems, List<String> known) {
        this.object = value;
        this.problems = problems;
        if (isA(value, JsonType.OBJECT, problems)) {
            value.members().stream().filter(m -> !known.contains(m.name())).forEach(m -> unknown(m, known));
        }
    }

    /** Where a field's value stands, or the object if it lacks the field. */
    SourcePlace place(String field) {
        return find(field).map(JsonValue::place).orElse(object.place());
    }

    /** A text that says something; empty if there is none. */
    String text(String field) {
        return required(field, JsonType.TEXT)
                .filter(value -> isSound(value, problems))
                .map(JsonValue::text)
                .orElse("");
    }

    /** A title in both languages. */
    Words words(String field) {
        return required(field, JsonType.OBJECT)
                .map(value -> words(new JsonFields(value, problems, List.of("zh", "en"))))
                .orElse(new Words("", ""));
    }

    static Words words(JsonFields fields) {
        return new Words(fields.text("zh"), fields.text("en"));
    }

    Optional<JsonValue> list(String field) {
        return required(field, JsonType.LIST);
    }

    /** A list that the object may do without. */
    Optional<JsonValue> optionalList(String field) {
        return find(field).filter(value -> isA(value, JsonType.LIST, problems));
    }

    /** Whether the object has the field at all. */
    boolean has(String field) {
        return find(field).isPresent();
    }

    /** An object that the object may do without. */
    Optional<JsonValue> optionalObject(String field) {
        return find(field).filter(value -> isA(value, JsonType.OBJECT, problems));
    }

    Optional<JsonValue> object(String field) {
        return required(field, JsonType.OBJECT);
    }

    private Optional<JsonValue> required(String field, JsonType type) {
        Optional<JsonValue> value = find(field);
        if (value.isEmpty() && object.type() == JsonType.OBJECT) {
            problems.add(Refusal.MISSING.at(
                    object.place(),
                    new Words("缺少字段 `" + field + "`", "the field `" + field + "` is missing"),
                    new Words("请在此对象中补上 `" + field + "`", "add `" + field + "` to this object")));
        }
        return value.filter(v -> isA(v, type, problems));
    }

    private Optional<JsonValue> find(String field) {
        return object.members().stream()
                .filter(member -> member.name().equals(field))
                .map(JsonValue.Member::value)
                .findFirst();
    }

    /** Whether a value is of a type; if not, that is a problem. */
    static boolean isA(JsonValue value, JsonType type, List<Problem> problems) {
        if (value.type() == type) {
            return true;
        }
        Words wanted = type.words();
        Words found = value.type().words();
        Words name = value.name();
        problems.add(Refusal.WRONG_TYPE.at(
                value.place(),
                new Words(
                        name.zh() + "应为" + wanted.zh() + "，此处却是" + found.zh(),
                        name.en() + " must be " + wanted.en() + ", and is " + found.en()),
                new Words("请改写为" + wanted.zh(), "write " + wanted.en())));
        return false;
    }

    /** Whether a text says something, without what cannot be seen; if not, that is a problem. */
    static boolean isSound(JsonValue value, List<Problem> problems) {
        String text = value.text();
        OptionalInt hidden = Quote.hidden(text);
        if (text.isBlank()) {
            problems.add(Refusal.MISSING.at(
                    value.place(),
                    new Words(value.name().zh() + "是空白的", value.name().en() + " is blank"),
                    new Words("请写明内容", "write something between the quotes")));
        } else if (hidden.isPresent()) {
            problems.add(hidden(value.place(), value.name(), hidden.getAsInt()));
        } else if (!text.equals(Spaces.strip(text))) {
            problems.add(Refusal.WRONG_FORM.at(
                    value.place(), atEnds(value), new Words("请删去引号内侧的空格", "delete the space inside the quotes")));
        } else {
            return true;
        }
        return false;
    }

    private static Words atEnds(JsonValue value) {
        OptionalInt odd = Spaces.odd(value.text());
        Words name = odd.isPresent() ? Spaces.name(odd.getAsInt()) : new Words("空格", "a space");
        return new Words(
                value.name().zh() + "首尾有" + (odd.isPresent() ? " " : "") + name.zh(),
                value.name().en() + " begins or ends with " + name.en());
    }

    static Problem hidden(SourcePlace place, Words name, int character) {
        Words seen = Spaces.name(character);
        Words what = character == '\n'
                ? new Words("换行", "a line break")
                : new Words("看不见的字符 " + seen.zh(), "the invisible character " + seen.en());
        return Refusal.HIDDEN_CHARACTER.at(
                place,
                new Words(name.zh() + "中含有" + what.zh(), name.en() + " holds " + what.en()),
                new Words("请删去该处文字后重新输入，不要粘贴", "delete the text there and type it again instead of pasting it"));
    }

    /** Tells of a list or object that holds nothing; {@code thing} is what it should hold. */
    static void refuseEmpty(JsonValue value, Words thing, List<Problem> problems) {
        if (value.items().isEmpty() && value.members().isEmpty()) {
            problems.add(Refusal.MISSING.at(
                    value.place(),
                    new Words("没有任何" + thing.zh(), "there is no " + thing.en()),
                    new Words("请至少写一个" + thing.zh(), "write at least one " + thing.en())));
        }
    }

    private void unknown(JsonValue.Member member, List<String> known) {
        String name = Quote.of(member.name());
        problems.add(Refusal.UNKNOWN_NAME.at(
                member.place(),
                new Words("没有名为 " + name + " 的字段", "there is no field " + name + " here"),
                Suggestion.insteadOfKey(member.name(), known)));
    }
}

package yardstick.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import yardstick.problem.Nearest;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.text.Figure;
import yardstick.text.Keys;

/** Reads the values of a JSON text strictly; what is unknown, missing or of the wrong type becomes a problem. */
final class Strict {

    private final JsonText json;
    private final List<Problem> problems;

    Strict(JsonText json, List<Problem> problems) {
        this.json = json;
        this.problems = problems;
    }

    JsonNode at(String pointer) {
        return json.root().at(pointer);
    }

    boolean has(String pointer) {
        return !at(pointer).isMissingNode();
    }

    /** Whether a value is an object; fields other than those known are problems. */
    boolean object(String pointer, List<String> known) {
        if (!at(pointer).isObject()) {
            wrongType(pointer, new Words("对象 {…}", "an object {…}"));
            return false;
        }
        at(pointer).properties().forEach(field -> {
            String name = field.getKey();
            if (!known.contains(name)) {
                add(
                        CaseMistake.UNKNOWN_FIELD,
                        pointer + "/" + escaped(name),
                        new Words("没有名为 `" + name + "` 的字段", "there is no field `" + name + "` here"),
                        insteadOfKey(name, known));
            }
        });
        return true;
    }

    /** A text that says something; empty if there is none, which is a problem. */
    String text(String pointer) {
        String found = optionalText(pointer).orElse("");
        if (!has(pointer) || (at(pointer).isTextual() && found.isBlank())) {
            missing(pointer);
        }
        return found;
    }

    Optional<String> optionalText(String pointer) {
        if (!has(pointer)) {
            return Optional.empty();
        }
        if (!at(pointer).isTextual()) {
            wrongType(pointer, new Words("文字", "a text"));
        }
        return Optional.ofNullable(at(pointer).textValue());
    }

    /** A list of texts; none if the field is not there. */
    Optional<List<String>> texts(String pointer) {
        if (!has(pointer)) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        at(pointer).elements().forEachRemaining(item -> texts.add(item.asText()));
        boolean sound = at(pointer).isArray();
        for (JsonNode item : at(pointer)) {
            sound &= item.isTextual();
        }
        if (!sound) {
            wrongType(pointer, new Words("文字的列表", "a list of texts"));
        }
        return Optional.of(texts).filter(any -> at(pointer).isArray());
    }

    boolean truth(String pointer) {
        if (has(pointer) && !at(pointer).isBoolean()) {
            wrongType(pointer, new Words("true 或 false", "true or false"));
        }
        return at(pointer).asBoolean(false);
    }

    /** Numbers by name; none if the field is not there. */
    Map<String, BigDecimal> numbers(String pointer) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (!has(pointer)) {
            return numbers;
        }
        if (!at(pointer).isObject()) {
            wrongType(pointer, new Words("对象 {…}", "an object {…}"));
            return numbers;
        }
        at(pointer).properties().forEach(field -> {
            String at = pointer + "/" + escaped(field.getKey());
            if (field.getValue().isNumber()) {
                numbers.put(field.getKey(), field.getValue().decimalValue());
            } else if (field.getValue().isTextual()) {
                add(
                        CaseMistake.WRONG_TYPE,
                        at,
                        new Words(
                                "`" + field.getKey() + "` 应为数，这里是文字",
                                "`" + field.getKey() + "` must be a number, not a text"),
                        Figure.of(field.getValue().textValue()).hintInJson());
            } else {
                wrongType(at, new Words("数", "a number"));
            }
        });
        return numbers;
    }

    void missing(String pointer) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        add(
                CaseMistake.MISSING,
                pointer,
                new Words("缺少字段 `" + field + "`", "the field `" + field + "` is missing"),
                new Words("请补上 `" + field + "`", "add `" + field + "`"));
    }

    void wrongType(String pointer, Words wanted) {
        String field = pointer.substring(pointer.lastIndexOf('/') + 1);
        add(
                CaseMistake.WRONG_TYPE,
                pointer,
                new Words("`" + field + "` 应为" + wanted.zh(), "`" + field + "` must be " + wanted.en()),
                new Words("请改写为" + wanted.zh(), "write " + wanted.en()));
    }

    void noSuch(String pointer, Words thing, String name, Collection<String> known) {
        add(
                CaseMistake.NO_SUCH,
                pointer,
                new Words("没有" + thing.zh() + " `" + name + "`", "there is no " + thing.en() + " `" + name + "`"),
                instead(name, known));
    }

    void add(CaseMistake mistake, String pointer, Words message, Words hint) {
        problems.add(json.problem(mistake, pointer, message, hint));
    }

    private static Words insteadOfKey(String wrong, Collection<String> known) {
        return Keys.instead(wrong, known, name -> "`" + name + "`", () -> instead(wrong, known));
    }

    static Words instead(String wrong, Collection<String> known) {
        if (known.isEmpty()) {
            return new Words("这里一个也没有", "there is none");
        }
        return Nearest.of(wrong, known)
                .map(name -> Nearest.question("`" + name + "`"))
                .orElseGet(() -> new Words("可用的有：" + String.join("、", known), "there are " + String.join(", ", known)));
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}

package yardstick.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes JSON for people: what fits stands on one line, anything longer one value per line. */
public final class JsonLayout {

    private static final int LINE = 140;

    private JsonLayout() {}

    /** A file of JSON. */
    public static String file(JsonNode root) {
        return write(root, "", false) + "\n";
    }

    /** One value, to stand where lines have so much indent. */
    static String value(JsonNode value, String indent) {
        return write(value, indent, true);
    }

    private static String write(JsonNode value, String indent, boolean mayFit) {
        if (!value.isContainerNode() || value.isEmpty()) {
            return scalar(value);
        }
        String flat = flat(value);
        boolean nested = false;
        for (JsonNode inner : value) {
            nested |= inner.isObject()
                    || (inner.isArray() && !inner.isEmpty() && inner.get(0).isObject());
        }
        if (mayFit && !nested && indent.length() + flat.length() <= LINE) {
            return flat;
        }
        String inner = indent + "  ";
        List<String> lines = new ArrayList<>();
        if (value.isObject()) {
            value.properties()
                    .forEach(field ->
                            lines.add(inner + quoted(field.getKey()) + ": " + write(field.getValue(), inner, true)));
        } else {
            value.forEach(item -> lines.add(inner + write(item, inner, true)));
        }
        String joined = String.join(",\n", lines);
        return value.isObject() ? "{\n" + joined + "\n" + indent + "}" : "[\n" + joined + "\n" + indent + "]";
    }

    private static String flat(JsonNode value) {
        if (value.isObject()) {
            return value.properties().stream()
                    .map(field -> quoted(field.getKey()) + ": " + flat(field.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(flat(item)));
            return items.stream().collect(Collectors.joining(", ", "[", "]"));
        }
        return scalar(value);
    }

    private static String quoted(String text) {
        return scalar(JsonText.MAPPER.getNodeFactory().textNode(text));
    }

    private static String scalar(JsonNode value) {
        try {
            return JsonText.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package yardstick.cases;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Location;
import yardstick.problem.Problem;
import yardstick.problem.Words;
import yardstick.text.JsonFault;
import yardstick.text.Lines;

/**
 * A JSON text, what it says, and where each value stands.
 *
 * @param spans by JSON pointer
 */
public record JsonText(String file, String text, JsonNode root, Map<String, Span> spans) {

    /** Reads and writes trees of JSON with figures as they are written. */
    public static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(32).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** Offsets of a value in the text, the end not included. */
    record Span(int start, int end) {}

    /** A text that is not JSON. */
    static final class Malformed extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        Malformed(Problem problem) {
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }

    /** Reads a text. */
    static JsonText read(String file, String text) throws Malformed {
        if (text.isBlank()) {
            throw new Malformed(CaseMistake.NOT_JSON.at(
                    Location.of(file, 1, 1),
                    JsonFault.empty(),
                    new Words("请参照其他案例填写", "fill it in after another case")));
        }
        try {
            JsonNode root = MAPPER.readTree(text);
            return new JsonText(file, text, root, spans(text));
        } catch (JsonProcessingException e) {
            int offset = e.getLocation() == null
                    ? 0
                    : (int) Math.max(0, e.getLocation().getCharOffset());
            throw new Malformed(malformed(file, text, offset, String.valueOf(e.getOriginalMessage())));
        }
    }

    private static Problem malformed(String file, String text, int offset, String said) {
        JsonText unread = new JsonText(file, text, MAPPER.missingNode(), Map.of());
        JsonFault fault = said.startsWith("Trailing token")
                ? JsonFault.trailing()
                : JsonFault.at(text.substring(0, Math.min(offset, text.length())), unread.from(offset));
        boolean twice = said.startsWith("Duplicate field");
        Problem problem = CaseMistake.NOT_JSON.at(
                unread.location(offset, null),
                twice ? new Words("同一字段写了两次", "a field stands here a second time") : fault.said(),
                twice ? new Words("只保留一个", "keep one of the two") : fault.hint());
        return problem.showing(unread.line(offset));
    }

    private static Map<String, Span> spans(String text) {
        Map<String, Span> spans = new HashMap<>();
        Deque<Integer> starts = new ArrayDeque<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = (int) parser.currentTokenLocation().getCharOffset();
                if (token.isStructStart()) {
                    starts.push(start);
                } else if (token != JsonToken.FIELD_NAME) {
                    parser.getText();
                    int end = (int) parser.currentLocation().getCharOffset();
                    String pointer = parser.getParsingContext().pathAsPointer().toString();
                    spans.put(pointer, new Span(token.isStructEnd() ? starts.pop() : start, end));
                }
            }
            return spans;
        } catch (IOException e) {
            throw new UncheckedIOException("a text that was read once can be read again", e);
        }
    }

    /** Where the value of a pointer stands, or the nearest value around it. */
    Location location(String pointer) {
        return location(start(pointer), pointer);
    }

    private int start(String pointer) {
        String at = pointer;
        while (!spans.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        Span span = spans.get(at);
        return span == null ? 0 : span.start();
    }

    private Location location(int offset, @Nullable String pointer) {
        int within = Math.min(offset, text.length());
        Lines lines = new Lines(text);
        return new Location(file, lines.lineOf(within), lines.columnOf(within), pointer);
    }

    /** A problem at the value of a pointer, with its line. */
    Problem problem(CaseMistake mistake, String pointer, Words message, Words hint) {
        return mistake.at(location(pointer), message, hint).showing(line(start(pointer)));
    }

    private String from(int offset) {
        return text.substring(Math.min(offset, text.length()));
    }

    private String line(int offset) {
        Lines lines = new Lines(text);
        return lines.line(lines.lineOf(Math.min(offset, text.length()))).stripTrailing();
    }

    /** A text of the same lines and columns that holds nothing but one value. */
    String only(String pointer) {
        Span span = spans.get(pointer);
        StringBuilder only = new StringBuilder();
        int[] at = {0};
        text.codePoints().forEach(c -> {
            boolean inside = span != null && at[0] >= span.start() && at[0] < span.end();
            only.appendCodePoint(inside || c == '\n' || c == '\r' ? c : ' ');
            at[0] += Character.charCount(c);
        });
        return only.toString();
    }

    /** The text with one value replaced. */
    String replacing(String pointer, String value) {
        Span span = Objects.requireNonNull(spans.get(pointer), pointer);
        return text.substring(0, span.start()) + value + text.substring(span.end());
    }

    @Override
    public String toString() {
        return Brief.of("JsonText", file);
    }
}

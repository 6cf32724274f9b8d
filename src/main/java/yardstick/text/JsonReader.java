package yardstick.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Explained;
import yardstick.problem.Problem;
import yardstick.problem.Quote;
import yardstick.problem.SourcePlace;
import yardstick.problem.Words;

/** Reads a JSON text strictly, keeping the place of every name and value. */
public final class JsonReader {

    private static final int DEEPEST = 16;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
            .build();

    private final SourceText source;
    private final JsonParser parser;
    private final Kinds kinds;
    private final List<Problem> problems;

    private JsonReader(SourceText source, JsonParser parser, Kinds kinds, List<Problem> problems) {
        this.source = source;
        this.parser = parser;
        this.kinds = kinds;
        this.problems = problems;
    }

    /**
     * What the problems of a text are.
     *
     * @param twice a field that an object has twice
     * @param ifEmpty what to do about a text that holds nothing
     */
    public record Kinds(Explained notJson, Explained trailing, Explained twice, Words ifEmpty) {}

    /** The only value of the text; none if the text is not JSON, which then is a problem. */
    public static Optional<JsonValue> read(SourceText source, Kinds kinds, List<Problem> problems) {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            return new JsonReader(source, parser, kinds, problems).whole();
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be read", e);
        }
    }

    private Optional<JsonValue> whole() throws IOException {
        try {
            if (parser.nextToken() == null) {
                problems.add(empty());
                return Optional.empty();
            }
            JsonValue value = value(new Words("文件内容", "the file"), "");
            checkEnd();
            return Optional.of(value);
        } catch (StreamConstraintsException e) {
            problems.add(tooDeep(offset(parser.currentLocation())));
        } catch (JsonProcessingException e) {
            problems.add(malformed(offset(e.getLocation())));
        }
        return Optional.empty();
    }

    private void checkEnd() throws IOException {
        int offset;
        try {
            if (parser.nextToken() == null) {
                return;
            }
            offset = offset(parser.currentTokenLocation());
        } catch (JsonProcessingException e) {
            offset = offset(e.getLocation());
        }
        JsonFault fault = JsonFault.trailing();
        problems.add(kinds.trailing().at(source.at(offset), fault.said(), fault.hint()));
    }

    private JsonValue value(Words name, String pointer) throws IOException {
        SourcePlace place = here(pointer);
        return switch (parser.currentToken()) {
            case START_OBJECT -> JsonValue.ofObject(name, place, members(pointer));
            case START_ARRAY -> JsonValue.ofList(name, place, items(pointer));
            case VALUE_STRING -> JsonValue.ofText(name, place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> JsonValue.ofOther(JsonType.BOOLEAN, name, place);
            case VALUE_NULL -> JsonValue.ofOther(JsonType.NULL, name, place);
            default -> JsonValue.ofOther(JsonType.NUMBER, name, place);
        };
    }

    private List<JsonValue.Member> members(String pointer) throws IOException {
        Map<String, JsonValue.Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String to = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
            SourcePlace place = here(to);
            parser.nextToken();
            JsonValue.Member member =
                    new JsonValue.Member(name, place, value(new Words(Quote.of(name) + " ", Quote.of(name)), to));
            JsonValue.Member first = members.putIfAbsent(name, member);
            if (first != null) {
                problems.add(Repetition.of(kinds.twice(), name, place, first.place()));
            }
        }
        return List.copyOf(members.values());
    }

    private List<JsonValue> items(String pointer) throws IOException {
        List<JsonValue> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int number = items.size() + 1;
            items.add(value(new Words("第 " + number + " 项", "item " + number), pointer + "/" + items.size()));
        }
        return items;
    }

    private SourcePlace here(String pointer) {
        return source.at(offset(parser.currentTokenLocation()), pointer);
    }

    private static int offset(@Nullable JsonLocation location) {
        return location == null ? 0 : (int) location.getCharOffset();
    }

    private Problem malformed(int offset) {
        int at = Math.min(offset, source.text().length());
        JsonFault fault =
                JsonFault.at(source.text().substring(0, at), source.text().substring(at));
        return kinds.notJson().at(source.at(offset), fault.said(), fault.hint());
    }

    private Problem empty() {
        return kinds.notJson().at(source.at(0), JsonFault.empty(), kinds.ifEmpty());
    }

    private Problem tooDeep(int offset) {
        return kinds.notJson()
                .at(
                        source.at(offset),
                        new Words("括号嵌套过深", "brackets are nested too deeply"),
                        new Words("至多嵌套 " + DEEPEST + " 层", "nest at most " + DEEPEST + " brackets"));
    }
}

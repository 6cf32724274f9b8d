package yardstick.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.text.PlacedText;
import yardstick.text.Utf8Bytes;
import yardstick.vocabulary.DossierLimits;

/** The tokens of a dossier file one after another, and where each stands if that is to be known. */
final class JsonTokens {

    /** Where the parser itself gives up; far beyond what is allowed, so that the message comes from a check of ours. */
    private static final StreamReadConstraints WALLS = StreamReadConstraints.builder()
            .maxNestingDepth(2 * DossierLimits.NESTING)
            .maxStringLength(100 * DossierLimits.TEXT)
            .maxNameLength(DossierLimits.TEXT)
            .maxNumberLength(DossierLimits.TEXT)
            .build();

    /** NaN is let through to be refused like any other wrong value; everything else is plain JSON. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(WALLS)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .build();

    private final String file;
    private final JsonParser parser;
    private final @Nullable PlacedText text;
    private int line;
    private int column;

    private JsonTokens(String file, JsonParser parser, @Nullable PlacedText text) {
        this.file = file;
        this.parser = parser;
        this.text = text;
    }

    /** Tokens that are read quickly, without knowing where they stand. */
    static JsonTokens of(String file, Utf8Bytes bytes) throws IOException {
        return new JsonTokens(file, JSON.createParser(bytes), null);
    }

    /** Tokens whose line and column are known. */
    static JsonTokens of(String file, PlacedText text) throws IOException {
        return new JsonTokens(file, JSON.createParser(text), text);
    }

    /** Moves on to the next token; null at the end. */
    @Nullable
    JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING && text != null) {
            parser.getTextLength();
        }
        return token;
    }

    /** Moves on and tells whether it came to the field expected, which is quick to find out. */
    boolean nextIsField(SerializedString expected) throws IOException {
        return parser.nextFieldName(expected);
    }

    /** The token that it stands at. */
    JsonToken current() {
        return parser.currentToken();
    }

    /** The name of the field that it stands at. */
    String field() throws IOException {
        return parser.currentName();
    }

    /** The text or number that it stands at. */
    Spelling spelling(RecentSpellings spellings, Spelling likely) throws IOException {
        return spellings.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength(), likely);
    }

    /** What the token that it stands at looks like. */
    WrittenValue.Type type() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return WrittenValue.Type.NULL;
        }
        return switch (token) {
            case VALUE_STRING -> WrittenValue.Type.TEXT;
            case VALUE_NUMBER_INT -> WrittenValue.Type.NUMBER;
            case VALUE_NUMBER_FLOAT ->
                Character.isLetter(parser.getTextCharacters()[parser.getTextOffset() + parser.getTextLength() - 1])
                        ? WrittenValue.Type.NOT_A_NUMBER
                        : WrittenValue.Type.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> WrittenValue.Type.BOOLEAN;
            case START_ARRAY -> WrittenValue.Type.LIST;
            case START_OBJECT -> WrittenValue.Type.OBJECT;
            default -> WrittenValue.Type.NULL;
        };
    }

    /** Passes over what is within the brackets that it stands at, if it does. */
    void skip() throws IOException {
        int depth = current().isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = next();
            mark();
            depth += token == null ? -depth : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (parser.getParsingContext().getNestingDepth() > DossierLimits.NESTING) {
                throw new TooDeep();
            }
        }
    }

    /** Takes down where it stands. */
    void mark() {
        if (text != null) {
            mark(text, parser.currentTokenLocation());
        }
    }

    private void mark(PlacedText within, JsonLocation location) {
        line = location.getLineNr();
        column = within.column(line, location.getCharOffset(), location.getColumnNr());
    }

    /** The line taken down last, from 1; 0 where it is not known. */
    int line() {
        return line;
    }

    /** The column taken down last, from 1; 0 where it is not known. */
    int column() {
        return column;
    }

    /** Where it stands. */
    Location here(@Nullable String pointer) {
        mark();
        return new Location(file, line, column, pointer);
    }

    /** The place taken down last. */
    Location marked() {
        return Location.of(file, line, column);
    }

    /** Where the parser gave up. */
    Location place(JsonLocation location) {
        if (text != null) {
            mark(text, location);
        }
        return marked();
    }

    /** Where the current token begins, for what is wrong within it. */
    Location placeOfToken() {
        return place(parser.currentTokenLocation());
    }

    /** Lets go of what the parser holds; what is read stays open. */
    void close() throws IOException {
        parser.close();
    }
}

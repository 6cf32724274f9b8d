package yardstick.facts;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.text.PlacedText;
import yardstick.vocabulary.DossierLimits;

/** Tokens whose line and column are known, also where a text breaks the rules. */
final class JsonTokens extends Tokens {

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

    private final JsonParser parser;
    private final PlacedText text;
    private final RecentSpellings spellings;
    private int line;
    private int column;

    /** The tokens of a text; spellings of them may have been met in other documents. */
    JsonTokens(String file, PlacedText text, RecentSpellings spellings) throws IOException {
        super(file);
        this.parser = JSON.createParser(text);
        this.text = text;
        this.spellings = spellings;
    }

    @Override
    @Nullable
    JsonToken next() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING) {
            parser.getTextLength();
        }
        return token;
    }

    @Override
    boolean nextIsField(FieldName expected) throws IOException {
        return parser.nextFieldName(expected.spelled());
    }

    @Override
    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    @Override
    String field() throws IOException {
        return parser.currentName();
    }

    @Override
    Spelling spelling() throws IOException {
        return spellings.of(parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    }

    @Override
    WrittenValue.Type type() throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_FLOAT
                && Character.isLetter(
                        parser.getTextCharacters()[parser.getTextOffset() + parser.getTextLength() - 1])) {
            return WrittenValue.Type.NOT_A_NUMBER;
        }
        return WrittenValue.Type.of(token);
    }

    @Override
    void skip() throws IOException {
        JsonToken current = parser.currentToken();
        int depth = current != null && current.isStructStart() ? 1 : 0;
        while (depth > 0) {
            JsonToken token = next();
            mark();
            depth += token == null ? -depth : token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            if (parser.getParsingContext().getNestingDepth() > DossierLimits.NESTING) {
                throw new TooDeep();
            }
        }
    }

    @Override
    void mark() {
        mark(parser.currentTokenLocation());
    }

    private void mark(JsonLocation location) {
        line = location.getLineNr();
        column = text.column(line, location.getCharOffset(), location.getColumnNr());
    }

    @Override
    int line() {
        return line;
    }

    @Override
    int column() {
        return column;
    }

    @Override
    Location placeOf(JsonProcessingException e) {
        mark(e.getLocation());
        return marked();
    }

    @Override
    Location placeOfToken() {
        mark();
        return marked();
    }

    @Override
    void close() throws IOException {
        parser.close();
    }
}

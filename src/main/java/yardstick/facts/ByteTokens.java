package yardstick.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;

/**
 * Tokens of what is most likely a sound dossier in UTF-8, read quickly: all that breaks the rules of JSON, or that no sound dossier
 * has, ends the reading as a doubt. Places are counted in bytes.
 */
final class ByteTokens extends Tokens {

    private static final Spelling TRUE = new Spelling("true");
    private static final Spelling FALSE = new Spelling("false");
    private static final byte[] REST_OF_TRUE = {'r', 'u', 'e'};
    private static final byte[] REST_OF_FALSE = {'a', 'l', 's', 'e'};
    private static final byte[] REST_OF_NULL = {'u', 'l', 'l'};

    /** Brackets within one another of a sound dossier. */
    private static final int DEEPEST = 4;

    private final ByteWindow window;
    private final ByteScalar scalar;
    private final boolean[] isObject = new boolean[DEEPEST + 1];
    private int depth;
    private boolean started;

    /** Whether nothing of what is within the innermost brackets was read. */
    private boolean first;

    private boolean afterName;
    private String name = "";
    private @Nullable JsonToken current;

    /** How many bytes stand before the token. */
    private int place;

    private int marked;

    /** The tokens of a stream; spellings of them may have been met in other documents. */
    ByteTokens(String file, ByteWindow window, ByteSpellings spellings) {
        super(file);
        this.window = window;
        this.scalar = new ByteScalar(window, spellings);
    }

    @Override
    @Nullable
    JsonToken next() throws IOException {
        int sign = window.peek();
        if (afterName) {
            afterName = false;
            current = value(sign);
        } else if (depth == 0) {
            current = outermost(sign);
        } else if (isObject[depth]) {
            current = isAtField(sign) ? name() : close(JsonToken.END_OBJECT);
        } else {
            current = item(sign);
        }
        return current;
    }

    @Override
    @Nullable
    JsonToken next(Spelling likely) throws IOException {
        int sign = window.peek();
        if (sign == '"') {
            place = window.place();
            if (scalar.isSpelled(likely)) {
                afterName = false;
                current = JsonToken.VALUE_STRING;
                return current;
            }
        }
        return next();
    }

    private @Nullable JsonToken outermost(int sign) throws IOException {
        if (started ? !window.isAtEnd() : sign != '{') {
            throw new CarefulReadingNeeded();
        }
        if (started) {
            return null;
        }
        started = true;
        return value(sign);
    }

    private JsonToken item(int sign) throws IOException {
        if (sign == ']') {
            return close(JsonToken.END_ARRAY);
        }
        int begin = sign;
        if (!first) {
            window.take(sign, ',');
            begin = window.peek();
        }
        first = false;
        return value(begin);
    }

    @Override
    boolean nextIsField(FieldName expected) throws IOException {
        if (!isAtField(window.peek())) {
            current = close(JsonToken.END_OBJECT);
            return false;
        }
        if (!expected.isAt(window.bytes(), window.at())) {
            current = name();
            return false;
        }
        place = window.place();
        name = expected.name();
        window.pass(expected.length());
        colon();
        current = JsonToken.FIELD_NAME;
        return true;
    }

    /** Whether there is one more field, at whose quote it then stands. */
    private boolean isAtField(int sign) throws IOException {
        if (sign == '}') {
            return false;
        }
        if (!first) {
            window.take(sign, ',');
            window.peek();
        }
        first = false;
        return true;
    }

    private JsonToken name() throws IOException {
        place = window.place();
        scalar.string();
        name = scalar.text().name();
        colon();
        return JsonToken.FIELD_NAME;
    }

    private void colon() throws IOException {
        window.take(window.peek(), ':');
        afterName = true;
    }

    private JsonToken value(int sign) throws IOException {
        place = window.place();
        return switch (sign) {
            case '"' -> scalar.string();
            case '{' -> open(true, JsonToken.START_OBJECT);
            case '[' -> open(false, JsonToken.START_ARRAY);
            case 't' -> word(REST_OF_TRUE, JsonToken.VALUE_TRUE);
            case 'f' -> word(REST_OF_FALSE, JsonToken.VALUE_FALSE);
            case 'n' -> word(REST_OF_NULL, JsonToken.VALUE_NULL);
            default -> scalar.number();
        };
    }

    private JsonToken open(boolean object, JsonToken token) {
        if (depth == DEEPEST) {
            throw new CarefulReadingNeeded();
        }
        window.pass(1);
        isObject[++depth] = object;
        first = true;
        return token;
    }

    private JsonToken close(JsonToken token) {
        window.pass(1);
        depth--;
        first = false;
        return token;
    }

    private JsonToken word(byte[] rest, JsonToken token) throws IOException {
        window.pass(1);
        for (byte letter : rest) {
            window.take(window.sign(), letter);
        }
        return token;
    }

    @Override
    @Nullable
    JsonToken current() {
        return current;
    }

    @Override
    String field() {
        return name;
    }

    @Override
    Spelling spelling() {
        if (current == JsonToken.VALUE_STRING) {
            return scalar.text();
        }
        return current == JsonToken.VALUE_NUMBER_INT ? scalar.digits() : current == JsonToken.VALUE_TRUE ? TRUE : FALSE;
    }

    @Override
    WrittenValue.Type type() {
        return WrittenValue.Type.of(current);
    }

    /** What would have to be passed over is not in any sound dossier. */
    @Override
    void skip() {
        if (current == JsonToken.START_OBJECT || current == JsonToken.START_ARRAY) {
            throw new CarefulReadingNeeded();
        }
    }

    @Override
    void mark() {
        marked = place;
    }

    @Override
    int line() {
        return 0;
    }

    @Override
    int column() {
        return marked;
    }

    @Override
    Location placeOf(JsonProcessingException e) {
        return marked();
    }

    @Override
    Location placeOfToken() {
        return marked();
    }

    @Override
    void close() {
        // Whoever opened the stream closes it.
    }
}

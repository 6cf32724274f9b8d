package yardstick.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;

/** The tokens of a dossier file one after another, and where each stands. */
abstract sealed class Tokens permits ByteTokens, JsonTokens {

    private final String file;

    Tokens(String file) {
        this.file = file;
    }

    /** Moves on to the next token; null at the end. */
    @Nullable
    abstract JsonToken next() throws IOException;

    /** Moves on to a value, which may well be a text spelled as another was. */
    @Nullable
    JsonToken next(Spelling likely) throws IOException {
        return next();
    }

    /** Moves on and tells whether it came to the field expected, which is quick to find out. */
    abstract boolean nextIsField(FieldName expected) throws IOException;

    /** The token that it stands at. */
    @Nullable
    abstract JsonToken current();

    /** The name of the field that it stands at. */
    abstract String field() throws IOException;

    /** The text, number or truth that it stands at. */
    abstract Spelling spelling() throws IOException;

    /** What the token that it stands at looks like. */
    abstract WrittenValue.Type type() throws IOException;

    /** Passes over what is within the brackets that it stands at, if it does. */
    abstract void skip() throws IOException;

    /** Takes down where it stands. */
    abstract void mark();

    /** The line taken down last, from 1; 0 where places are counted in bytes. */
    abstract int line();

    /** The column taken down last, from 1; the bytes before it, without a sign, where places are counted in bytes. */
    abstract int column();

    /** Where the current token begins, for what is wrong within it. */
    abstract Location placeOfToken();

    /** Where the parser gave up. */
    abstract Location placeOf(JsonProcessingException e);

    /** Lets go of what the parser holds; what is read stays open. */
    abstract void close() throws IOException;

    /** Where it stands. */
    Location here(@Nullable String pointer) {
        mark();
        return new Location(file, line(), column(), pointer);
    }

    /** The place taken down last. */
    Location marked() {
        return Location.of(file, line(), column());
    }
}

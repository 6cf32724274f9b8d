package yardstick.facts;

import com.fasterxml.jackson.core.JsonToken;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Words;

/** One value as it was written, not yet checked. An entry that is read from a file uses its values again for the next. */
final class WrittenValue {

    private Type type = Type.NULL;
    private Spelling spelling = Spelling.NONE;
    private List<WrittenValue> items = List.of();
    private int line;
    private int column;

    /** What a value looks like. */
    enum Type {
        TEXT("文字", "a text"),
        NUMBER("数字", "a number"),
        BOOLEAN("真假值", "true or false"),
        NULL("空值 null", "null"),
        LIST("列表", "a list"),
        OBJECT("对象", "an object"),
        NOT_A_NUMBER("非数字", "not a number");

        private final Words noun;

        Type(String zh, String en) {
            this.noun = new Words(zh, en);
        }

        /** What such a value is called. */
        Words noun() {
            return noun;
        }

        /** What a token looks like; the end of a document is like null. */
        static Type of(@Nullable JsonToken token) {
            if (token == null) {
                return NULL;
            }
            return switch (token) {
                case VALUE_STRING -> TEXT;
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NUMBER;
                case VALUE_TRUE, VALUE_FALSE -> BOOLEAN;
                case START_ARRAY -> LIST;
                case START_OBJECT -> OBJECT;
                default -> NULL;
            };
        }
    }

    static WrittenValue of(Type type, String text) {
        return new WrittenValue().put(type, new Spelling(text), List.of(), 0, 0);
    }

    /** A text that a program gave; null if it gave none. */
    static WrittenValue text(@Nullable Object text) {
        return text == null ? of(Type.NULL, "") : of(Type.TEXT, text.toString());
    }

    /** A list that a program gave; null if it gave none. */
    static WrittenValue list(@Nullable Collection<String> items) {
        return items == null
                ? of(Type.NULL, "")
                : new WrittenValue()
                        .put(
                                Type.LIST,
                                Spelling.NONE,
                                items.stream().map(WrittenValue::text).toList(),
                                0,
                                0);
    }

    /** Sets all of it; the items are scalars, or stand-ins of what is not one. */
    WrittenValue put(Type type, Spelling spelling, List<WrittenValue> items, int line, int column) {
        this.type = type;
        this.spelling = spelling;
        this.items = items;
        this.line = line;
        this.column = column;
        return this;
    }

    Type type() {
        return type;
    }

    /** The text or number as written; empty where there is none. */
    Spelling spelling() {
        return spelling;
    }

    List<WrittenValue> items() {
        return items;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    String text() {
        return spelling.text();
    }

    boolean isNull() {
        return type == Type.NULL;
    }
}

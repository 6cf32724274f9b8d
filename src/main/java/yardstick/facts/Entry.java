package yardstick.facts;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One entry of a dossier as it was written: its place and its fields, not yet checked. */
final class Entry {

    private final @Nullable Value[] values;
    private Place place;
    private int given;

    Entry(Place place) {
        this.place = place;
        this.values = new @Nullable Value[place.section().fields().size()];
    }

    /** Makes it another entry of the same section, still without fields; what it was before is lost. */
    void restart(Place place) {
        this.place = place;
        given = 0;
    }

    Place place() {
        return place;
    }

    Section section() {
        return place.section();
    }

    /** The value of a field of the section; null where it is absent. */
    @Nullable
    Value value(String field) {
        int number = section().number(field);
        return has(number) ? values[number] : null;
    }

    /** Whether it has the field of that number in its section. */
    boolean has(int number) {
        return (given & (1 << number)) != 0;
    }

    /** Gives it the field of that number in its section, whose value is then to be set. */
    Value add(int number) {
        given |= 1 << number;
        Value value = values[number];
        if (value == null) {
            value = new Value();
            values[number] = value;
        }
        return value;
    }

    private Entry put(String field, Value value) {
        int number = section().number(field);
        given |= 1 << number;
        values[number] = value;
        return this;
    }

    Entry with(String field, @Nullable Object text) {
        return put(field, Value.text(text));
    }

    Entry with(String field, @Nullable Collection<String> items) {
        return put(field, Value.list(items));
    }

    Entry with(String field, @Nullable BigDecimal number) {
        return put(field, number == null ? Value.text(null) : Value.of(Value.Type.NUMBER, number.toString()));
    }
}

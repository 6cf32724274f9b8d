package yardstick.facts;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One entry of a dossier as it was written: its place and its fields, not yet checked. */
final class Entry {

    private final Place place;
    private final Map<String, Value> values = new HashMap<>();

    Entry(Place place) {
        this.place = place;
    }

    Place place() {
        return place;
    }

    Section section() {
        return place.section();
    }

    @Nullable
    Value value(String field) {
        return values.get(field);
    }

    /** Takes a value unless the field has one already; says whether it was taken. */
    boolean put(String field, Value value) {
        return values.putIfAbsent(field, value) == null;
    }

    Entry with(String field, @Nullable Object text) {
        values.put(field, Value.text(text));
        return this;
    }

    Entry with(String field, @Nullable Collection<String> items) {
        values.put(field, Value.list(items));
        return this;
    }

    Entry with(String field, @Nullable BigDecimal number) {
        values.put(field, number == null ? Value.text(null) : Value.of(Value.Type.NUMBER, number.toString()));
        return this;
    }
}

package yardstick.facts;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** One entry of a dossier as it was written: its place and its fields, not yet checked. */
final class Entry {

    private final String file;
    private final DossierSection section;
    private final @Nullable WrittenValue[] values;
    private int index;
    private int line;
    private int column;
    private int given;
    private int expected;

    /** The first entry of a section of a document, at no place in it. */
    Entry(String file, DossierSection section) {
        this.file = file;
        this.section = section;
        this.values = new @Nullable WrittenValue[section.fields().size()];
    }

    /** Makes it another entry of the section, still without fields; what it was before is lost. */
    Entry restart(int index, int line, int column) {
        this.index = index;
        this.line = line;
        this.column = column;
        given = 0;
        expected = 0;
        return this;
    }

    DossierSection section() {
        return section;
    }

    EntryPlace place() {
        return new EntryPlace(file, section, index, line, column);
    }

    String file() {
        return file;
    }

    int index() {
        return index;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    /** The field that most likely comes next. */
    FieldName expected() {
        return section.spelled(expected);
    }

    /** Whether the field that most likely comes next is one of the section that it does not have yet. */
    boolean hasRoom() {
        return expected < values.length && !has(expected);
    }

    /** Gives it the field that most likely comes next. */
    WrittenValue addExpected() {
        return add(expected++);
    }

    /** The number of a field in its section; negative if there is no such field. */
    int number(String field) {
        int number = section.number(field, expected);
        expected = number + 1;
        return number;
    }

    /** The value of a field of the section; null where it is absent. */
    @Nullable
    WrittenValue value(String field) {
        int number = number(field);
        return has(number) ? values[number] : null;
    }

    /** Whether it has the field of that number in its section. */
    boolean has(int number) {
        return (given & (1 << number)) != 0;
    }

    /** Gives it the field of that number in its section, whose value is then to be set. */
    WrittenValue add(int number) {
        given |= 1 << number;
        WrittenValue value = values[number];
        if (value == null) {
            value = new WrittenValue();
            values[number] = value;
        }
        return value;
    }

    private Entry put(String field, WrittenValue value) {
        int number = number(field);
        given |= 1 << number;
        values[number] = value;
        return this;
    }

    Entry with(String field, @Nullable Object text) {
        return put(field, WrittenValue.text(text));
    }

    Entry with(String field, boolean holds) {
        return put(field, WrittenValue.of(WrittenValue.Type.BOOLEAN, String.valueOf(holds)));
    }

    Entry with(String field, @Nullable Collection<String> items) {
        return put(field, WrittenValue.list(items));
    }

    Entry with(String field, @Nullable BigDecimal number) {
        return put(
                field,
                number == null
                        ? WrittenValue.text(null)
                        : WrittenValue.of(WrittenValue.Type.NUMBER, number.toString()));
    }
}

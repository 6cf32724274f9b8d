package yardstick.facts;

import org.jspecify.annotations.Nullable;
import yardstick.problem.Location;
import yardstick.problem.Words;

/**
 * Where an entry stands in a dossier.
 *
 * @param file the document that it stands in, as the user named it
 * @param index number of the entry within its section, from 0
 * @param line from 1; 0 where the entry was not read from a file
 */
record EntryPlace(String file, DossierSection section, int index, int line, int column) {

    /** The location of the whole entry, pointing at one of its fields if there is one to point at. */
    Location location(@Nullable String field) {
        return new Location(file, line, column, pointer(field));
    }

    /** The same entry at a place that is known better. */
    EntryPlace at(Location known) {
        return new EntryPlace(file, section, index, known.line(), known.column());
    }

    /** The JSON pointer of the entry, or of one of its fields or an item of it: {@code layouts/0}. */
    String pointer(@Nullable String field) {
        String entry = section == DossierSection.DOSSIER ? "" : "/" + section.key() + "/" + index;
        return field == null ? entry : entry + "/" + field;
    }

    /** A field name that may hold anything, as it stands in a pointer. */
    static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    /** The field that holds what a pointer within an entry leads to: {@code layouts} of {@code layouts/0}. */
    static String listed(String pointer) {
        int item = pointer.indexOf('/');
        return item < 0 ? pointer : pointer.substring(0, item);
    }

    /** The place in words, for a message about another one. */
    Words seenFrom(EntryPlace other) {
        String zh = line == 0 ? "见 " + pointer(null) : "见第 " + line + " 行 " + pointer(null);
        String en = line == 0 ? "at " + pointer(null) : "at line " + line + ", " + pointer(null);
        return file.equals(other.file) ? new Words(zh, en) : new Words(zh + "（" + file + "）", en + " of " + file);
    }
}

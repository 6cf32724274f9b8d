package yardstick.language;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Scoped;
import yardstick.rule.Type;

/** The names that the author gave to facts, fields and results, visible from where they are defined to the end of their group. */
final class Scope {

    private final @Nullable Scope outer;
    private final Map<String, Meaning> names = new LinkedHashMap<>();
    /** By slot of a parameter, the text that tells which row of it is meant. */
    private final Map<Integer, Expression> scopes = new HashMap<>();

    private boolean forgiving;

    Scope(@Nullable Scope outer) {
        this.outer = outer;
    }

    /** What a name stands for. */
    sealed interface Meaning {

        /** A matched fact. */
        record Matched(int slot, Type type) implements Meaning {}

        /** Another way to write an expression. */
        record Alias(Expression expression) implements Meaning {}

        /** The result of a function. */
        record Computed(int slot) implements Meaning {}

        /** Something whose definition has a mistake that was already told. */
        record Broken() implements Meaning {}
    }

    void define(String name, Meaning meaning) {
        names.put(name, meaning);
    }

    /** Notes which row of a parameter is meant. */
    void scope(int slot, Expression text) {
        scopes.put(slot, text);
    }

    /** A field of a fact; of a parameter that a scope is told of, the field of its row. */
    Expression scoped(Read read) {
        boolean ofRow = read.factType() == Type.PARAMETER
                && !read.path().isEmpty()
                && !read.fieldName().equals("name");
        Expression text = ofRow ? row(read.slot()) : null;
        return text == null ? read : new Scoped(read, text, read.place());
    }

    private @Nullable Expression row(int slot) {
        Expression text = scopes.get(slot);
        return text == null && outer != null ? outer.row(slot) : text;
    }

    @Nullable
    Meaning find(String name) {
        Meaning found = names.get(name);
        if (found == null && outer != null) {
            return outer.find(name);
        }
        return found == null && forgiving ? new Meaning.Broken() : found;
    }

    /** Takes every name that is not defined for one whose mistake was told. */
    void forgive() {
        forgiving = true;
    }

    /** Remembers in the whole rule that a mistake with this name was told. */
    void breakRoot(String name) {
        if (outer == null) {
            names.put(name, new Meaning.Broken());
        } else {
            outer.breakRoot(name);
        }
    }

    SortedSet<String> visible() {
        SortedSet<String> all = outer == null ? new TreeSet<>() : outer.visible();
        names.forEach((name, meaning) -> {
            if (!(meaning instanceof Meaning.Broken)) {
                all.add(name);
            }
        });
        return all;
    }
}

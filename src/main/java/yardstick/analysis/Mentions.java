package yardstick.analysis;

import java.util.Set;

/**
 * Names that count as used although no sound rule uses them.
 *
 * @param names the texts in rules that could not be read, and what messages suggested to write
 */
public record Mentions(Set<String> names) {

    /** Of a policy whose rules can all be read. */
    public static final Mentions NONE = new Mentions(Set.of());

    /** Copies the names. */
    public Mentions {
        names = Set.copyOf(names);
    }

    boolean has(String name) {
        return names.contains(name);
    }
}

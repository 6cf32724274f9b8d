package yardstick.analysis.claim;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Texts; truth values are the texts {@code true} and {@code false}.
 *
 * @param named some texts
 * @param others whether these are the ones left out of all texts
 * @param absent whether there may be no text at all
 */
record TextValues(SortedSet<String> named, boolean others, boolean absent) implements Values {

    static final TextValues ALL = new TextValues(new TreeSet<>(), true, false);
    static final TextValues TRUE = of(List.of("true"));
    static final TextValues FALSE = of(List.of("false"));
    static final TextValues TRUE_OR_FALSE = of(List.of("true", "false"));
    static final TextValues NONE = of(List.of());

    static TextValues of(Collection<String> named) {
        return new TextValues(new TreeSet<>(named), false, false);
    }

    TextValues orAbsent(boolean maybe) {
        return new TextValues(named, others, maybe);
    }

    @Override
    public TextValues and(Values other) {
        TextValues texts = (TextValues) other;
        SortedSet<String> both = new TreeSet<>(others ? texts.named : named);
        if (others && texts.others) {
            both.addAll(named);
        } else if (others) {
            both.removeAll(named);
        } else if (texts.others) {
            both.removeAll(texts.named);
        } else {
            both.retainAll(texts.named);
        }
        return new TextValues(both, others && texts.others, absent && texts.absent);
    }

    @Override
    public TextValues not() {
        return new TextValues(named, !others, !absent);
    }

    @Override
    public boolean isEmpty() {
        return !others && named.isEmpty() && !absent;
    }

    @Override
    public String toString() {
        return (others ? "not " : "") + named + (absent ? " ∪ -" : "");
    }
}

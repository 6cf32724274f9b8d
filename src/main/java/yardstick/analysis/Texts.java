package yardstick.analysis;

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
record Texts(SortedSet<String> named, boolean others, boolean absent) implements Values {

    static final Texts ALL = new Texts(new TreeSet<>(), true, false);
    static final Texts TRUE = of(List.of("true"));
    static final Texts FALSE = of(List.of("false"));
    static final Texts TRUE_OR_FALSE = of(List.of("true", "false"));
    static final Texts NONE = of(List.of());

    static Texts of(Collection<String> named) {
        return new Texts(new TreeSet<>(named), false, false);
    }

    Texts orAbsent(boolean maybe) {
        return new Texts(named, others, maybe);
    }

    @Override
    public Texts and(Values other) {
        Texts texts = (Texts) other;
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
        return new Texts(both, others && texts.others, absent && texts.absent);
    }

    @Override
    public Texts not() {
        return new Texts(named, !others, !absent);
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

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.number.Numbers;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** The terms and derived measures that rules concluded in one evaluation, by subject. */
final class Ledger {

    /** A term or derived measure, which holds ever more surely. */
    static final class Entry {

        private final Fact fact;
        private final String name;
        private Truth truth = Truth.FALSE;

        Entry(Fact fact, String name) {
            this.fact = fact;
            this.name = name;
        }

        Fact fact() {
            return fact;
        }

        String name() {
            return name;
        }

        Truth truth() {
            return truth;
        }

        /** Makes it hold at least so surely; whether it did not before. */
        boolean raise(Truth least) {
            Truth before = truth;
            truth = truth.or(least);
            return truth != before;
        }
    }

    private final Map<Subject, List<Entry>> entries = new HashMap<>();

    /** What is told of a subject, in the order in which it was concluded. */
    List<Entry> of(Subject subject) {
        return entries.getOrDefault(subject, List.of());
    }

    void add(Subject subject, Entry entry) {
        entries.computeIfAbsent(subject, any -> new ArrayList<>(4)).add(entry);
    }

    /** The entry of a term in a period; null if it is not told to hold there. */
    @Nullable
    Entry term(String name, Subject subject, int back) {
        for (Entry entry : of(subject)) {
            if (entry.fact() instanceof Term term
                    && term.back() == back
                    && entry.name().equals(name)) {
                return entry;
            }
        }
        return null;
    }

    /** The entry of a derived measure: that of the same figure if there is one. */
    Entry figure(Measure measure) {
        for (Entry entry : of(measure.of())) {
            if (entry.fact() instanceof Measure other
                    && other.name().equals(measure.name())
                    && other.back() == measure.back()
                    && Numbers.same(other.amount(), measure.amount())) {
                return entry;
            }
        }
        Entry entry = new Entry(measure, measure.name());
        add(measure.of(), entry);
        return entry;
    }

    /** How surely a fact holds: one that is not told here was given. */
    Truth truth(Fact fact) {
        Subject of = fact instanceof Term term ? term.of() : fact instanceof Measure measure ? measure.of() : null;
        for (Entry entry : of == null ? List.<Entry>of() : of(of)) {
            if (entry.fact == fact) {
                return entry.truth;
            }
        }
        return Truth.TRUE;
    }

    /** Forgets all that is told of subjects except under some names. */
    void keep(List<Subject> subjects, Set<String> names) {
        for (Subject subject : subjects) {
            List<Entry> known = entries.get(subject);
            if (known != null) {
                known.removeIf(entry -> !names.contains(entry.name()));
                if (known.isEmpty()) {
                    entries.remove(subject);
                }
            }
        }
    }
}

package yardstick.evaluate.drools;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.rule.Concluded;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Subject;

/**
 * About whom rules may say something else once facts or parameters are others: all whose shard holds a fact that a rule reads, and, where
 * it concludes what others read, all in whose shards these are.
 */
public final class Spread {

    private final List<Reader> readers;

    private Spread(List<Reader> readers) {
        this.readers = readers;
    }

    /** What can spread among subjects by some rules. */
    public static Spread of(List<Rule> rules, Set<String> derived) {
        Certainty certainty = new Certainty(derived);
        return new Spread(rules.stream().map(rule -> Reader.of(rule, certainty)).toList());
    }

    /**
     * Whom it concerns.
     *
     * @param subjects the ordinals of those about whom decisions may be others
     * @param derives whether derived measures may be others
     */
    public record Concerned(BitSet subjects, boolean derives) {}

    /** Whom it concerns that a dossier has some facts, or has them no longer. */
    public Concerned by(Collection<Fact> facts, Dossier dossier) {
        Flood flood = new Flood(dossier);
        for (Fact fact : facts) {
            BitSet from = new BitSet();
            from.set(whose(fact).ordinal());
            for (Reader reader : readers) {
                if (reader.reads(fact)) {
                    flood.reach(reader, from);
                }
            }
        }
        return flood.concerned();
    }

    /** Whom it concerns that a parameter has another value. */
    public Concerned by(String parameter, Dossier dossier) {
        Flood flood = new Flood(dossier);
        BitSet everybody = new BitSet();
        everybody.set(0, dossier.subjectCount());
        readers.stream()
                .filter(reader -> reader.reads(Type.PARAMETER, parameter))
                .forEach(reader -> flood.reach(reader, everybody));
        return flood.concerned();
    }

    /** Where a fact can be met: a difficulty at all that its zone or party carries or seeks. */
    private static Subject whose(Fact fact) {
        if (fact instanceof Difficulty difficulty) {
            Subject holder = difficulty.of().holder();
            return holder == null ? difficulty.of() : holder;
        }
        if (fact instanceof Measure measure) {
            return measure.of();
        }
        return fact instanceof Attribute attribute ? attribute.of() : ((Milestone) fact).of();
    }

    /** The decisions that have to be made again, as far as is known. */
    private final class Flood {

        /** What a rule concludes of subjects, which others read. */
        private record Wave(Concluded what, BitSet of) {}

        private final Dossier dossier;
        private final BitSet decided = new BitSet();
        private final Map<Concluded, BitSet> known = new HashMap<>();
        private final Deque<Wave> waves = new ArrayDeque<>();

        Flood(Dossier dossier) {
            this.dossier = dossier;
        }

        void reach(Reader reader, BitSet from) {
            BitSet of = reader.concludesOf(from, dossier);
            Concluded what = Concluded.by(reader.rule()).orElse(null);
            if (what == null) {
                decided.or(of);
                return;
            }
            BitSet before = known.computeIfAbsent(what, any -> new BitSet());
            of.andNot(before);
            if (!of.isEmpty()) {
                before.or(of);
                waves.add(new Wave(what, of));
            }
        }

        Concerned concerned() {
            while (!waves.isEmpty()) {
                Wave wave = waves.remove();
                for (Reader reader : readers) {
                    if (reader.reads(wave.what.type(), wave.what.name())) {
                        reach(reader, wave.of);
                    }
                }
            }
            return new Concerned(decided, known.keySet().stream().anyMatch(what -> what.type() == Type.MEASURE));
        }
    }
}

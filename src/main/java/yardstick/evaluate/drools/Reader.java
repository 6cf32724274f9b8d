package yardstick.evaluate.drools;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import yardstick.evaluate.Locality;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Holder;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Pair;
import yardstick.vocabulary.Subject;

/**
 * A rule as one that reads facts.
 *
 * @param kind of the subjects that it concludes something of
 * @param locality how much of a dossier it has to see
 * @param names of the facts that it asks for, by type; none where it asks for any of a type
 */
record Reader(Rule rule, Kind kind, Locality locality, Map<Type, Set<String>> names) {

    static Reader of(Rule rule, Certainty certainty) {
        Map<Type, Set<String>> names = new EnumMap<>(Type.class);
        Set<Type> any = EnumSet.noneOf(Type.class);
        Traversal.patterns(rule.conditions(), pattern -> {
            names.computeIfAbsent(pattern.type(), none -> new TreeSet<>(CodePoints.ORDER))
                    .addAll(pattern.requiredNames());
            if (pattern.requiredNames().isEmpty()) {
                any.add(pattern.type());
            }
        });
        any.forEach(type -> names.put(type, Set.of()));
        return new Reader(rule, rule.subjectKind(), Ties.locality(rule, certainty), names);
    }

    /** Whether the rule asks for facts of a type that have a name. */
    boolean reads(Type type, String name) {
        Set<String> asked = names.get(type);
        return asked != null && (asked.isEmpty() || asked.contains(name));
    }

    /** Whether the rule asks for such a fact. */
    boolean reads(Fact fact) {
        if (fact instanceof Measure measure) {
            return reads(Type.MEASURE, measure.name());
        }
        if (fact instanceof Attribute attribute) {
            return reads(Type.ATTRIBUTE, attribute.name());
        }
        return names.containsKey(fact instanceof Difficulty ? Type.DIFFICULTY : Type.MILESTONE);
    }

    /** The subjects of which it may conclude something else where facts of some subjects are others. */
    BitSet concludesOf(BitSet from, Dossier dossier) {
        BitSet all = new BitSet();
        if (locality == Locality.GLOBAL) {
            dossier.subjects(kind).forEach(subject -> all.set(subject.ordinal()));
            return all;
        }
        BitSet homes = new BitSet();
        for (int one = from.nextSetBit(0); one >= 0; one = from.nextSetBit(one + 1)) {
            addHomes(dossier.subject(one), homes, dossier);
        }
        for (int home = homes.nextSetBit(0); home >= 0; home = homes.nextSetBit(home + 1)) {
            addAllOf(dossier.subject(home), all, dossier);
        }
        return all;
    }

    /** The zones and parties, or the designations, whose shard holds a subject. */
    private void addHomes(Subject subject, BitSet homes, Dossier dossier) {
        Holder holder = subject.holder();
        Designation designation = subject.ofDesignation();
        if (locality == Locality.ZONE && holder != null) {
            homes.set(holder.ordinal());
        } else if (locality == Locality.ZONE && designation != null) {
            dossier.pairs(designation).forEach(pair -> homes.set(pair.holder().ordinal()));
        } else if (designation != null) {
            homes.set(designation.ordinal());
        } else if (holder != null) {
            dossier.pairs(holder).forEach(pair -> homes.set(pair.designation().ordinal()));
        }
    }

    private void addAllOf(Subject home, BitSet all, Dossier dossier) {
        addIfConcluded(home, all);
        for (Pair pair : home instanceof Holder holder ? dossier.pairs(holder) : dossier.pairs((Designation) home)) {
            addIfConcluded(pair, all);
        }
    }

    private void addIfConcluded(Subject subject, BitSet all) {
        if (subject.subjectKind() == kind) {
            all.set(subject.ordinal());
        }
    }
}

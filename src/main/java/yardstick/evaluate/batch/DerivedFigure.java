package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Derivation;
import yardstick.evaluate.Derived;
import yardstick.rule.Truth;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** A measure that rules derive: the figures of a subject are found when they are asked for, and remembered. */
final class DerivedFigure {

    private final Cell<AtomicReferenceArray<@Nullable List<Derivation>>> found;
    private final Map<Kind, List<Deriving>> rules = new EnumMap<>(Kind.class);

    DerivedFigure(Layout layout) {
        this.found = layout.shared(
                world -> new AtomicReferenceArray<>(world.dossier().subjectCount()));
    }

    /** A rule derives it. */
    void add(Deriving rule) {
        rules.computeIfAbsent(rule.rule().subjectKind(), any -> new ArrayList<>())
                .add(rule);
    }

    /** The figures of a subject, each once; always the same objects. */
    List<Derivation> of(Subject subject, Run run) {
        List<Deriving> deriving = rules.get(subject.subjectKind());
        if (deriving == null) {
            return List.of();
        }
        List<Derivation> known = found.in(run).get(subject.ordinal());
        if (known != null) {
            return known;
        }
        List<Derivation> made = new ArrayList<>(1);
        deriving.forEach(rule -> rule.addTo(made, subject, run));
        List<Derivation> other = found.in(run).compareAndExchange(subject.ordinal(), null, made);
        return other == null ? made : other;
    }

    /** Tells the figures of all subjects that certainly are there. */
    void tell(Derived certain, Run run) {
        for (Kind kind : rules.keySet()) {
            for (Subject subject : run.dossier().subjects(kind)) {
                for (Derivation figure : of(subject, run)) {
                    if (figure.truth() == Truth.TRUE) {
                        certain.add(figure.measure());
                    }
                }
            }
        }
    }
}

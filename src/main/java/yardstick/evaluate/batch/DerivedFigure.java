package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Derivation;
import yardstick.evaluate.Derived;
import yardstick.evaluate.World;
import yardstick.rule.Truth;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Subject;

/** A measure that rules derive: the figures of a subject are found when they are asked for, and remembered. */
final class DerivedFigure {

    /** By period, the current one first, then by subject. */
    private final Cell<List<AtomicReferenceArray<@Nullable List<Derivation>>>> found;

    private final Map<Kind, List<Deriving>> rules = new EnumMap<>(Kind.class);

    DerivedFigure(Layout layout) {
        this.found = layout.shared(world -> Stream.generate(() -> new AtomicReferenceArray<@Nullable List<Derivation>>(
                        world.dossier().subjectCount()))
                .limit(periods(world))
                .toList());
    }

    private int periods(World world) {
        return rules.values().stream()
                .flatMap(List::stream)
                .mapToInt(deriving -> world.periods(deriving.rule()))
                .max()
                .orElse(0);
    }

    /** In how many periods, from the current one back, there may be a figure. */
    int periods(Run run) {
        return found.in(run).size();
    }

    /** A rule derives it. */
    void add(Deriving rule) {
        rules.computeIfAbsent(rule.rule().subjectKind(), any -> new ArrayList<>())
                .add(rule);
    }

    /** The figures of a subject in a period, each once; always the same objects. */
    List<Derivation> of(Subject subject, int back, Run run) {
        List<Deriving> deriving = rules.get(subject.subjectKind());
        if (deriving == null) {
            return List.of();
        }
        AtomicReferenceArray<@Nullable List<Derivation>> table = found.in(run).get(back);
        List<Derivation> known = table.get(subject.ordinal());
        if (known != null) {
            return known;
        }
        List<Derivation> made = new ArrayList<>(1);
        deriving.forEach(rule -> rule.addTo(made, subject, back, run));
        List<Derivation> other = table.compareAndExchange(subject.ordinal(), null, made);
        return other == null ? made : other;
    }

    /** Tells the figures of all subjects that certainly are there. */
    void tell(Derived certain, Run run) {
        for (Kind kind : rules.keySet()) {
            for (Subject subject : run.dossier().subjects(kind)) {
                for (int back = 0; back < periods(run); back++) {
                    tell(of(subject, back, run), certain);
                }
            }
        }
    }

    private static void tell(List<Derivation> figures, Derived certain) {
        for (Derivation figure : figures) {
            if (figure.truth() == Truth.TRUE) {
                certain.add(figure.measure());
            }
        }
    }
}

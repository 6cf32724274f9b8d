package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Concluded;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Rule;
import yardstick.rule.Type;

/** What the programs of a plan have in common while they are made: the memory that they need, and the terms that they infer. */
final class PlanDraft {

    private final Layout layout = new Layout();
    private final Map<String, InferredTerm> terms = new HashMap<>();
    private final Map<String, DerivedFigure> derived = new HashMap<>();
    private final List<String> figures = new ArrayList<>();
    private final Cell<FigureIndex> index = layout.own(world -> new FigureIndex(figures, world.dossier()));

    /** Nothing is made yet of rules that infer some terms and derive some measures. */
    PlanDraft(Set<Concluded> concluded) {
        for (Concluded what : concluded) {
            if (what.type() == Type.TERM) {
                terms.put(what.name(), new InferredTerm(what.name(), layout));
            } else {
                derived.put(what.name(), new DerivedFigure(layout));
            }
        }
    }

    Layout layout() {
        return layout;
    }

    /** Where the figures stand of the subjects that a run was asked about last. */
    Cell<FigureIndex> index() {
        return index;
    }

    /** The number of a name of figures in the index. */
    int figure(String name) {
        if (!figures.contains(name)) {
            figures.add(name);
        }
        return figures.indexOf(name);
    }

    /** For how many periods a measure pattern asks at most. */
    Cell<Integer> periods(Pattern pattern, Rule rule) {
        return layout.shared(world -> pattern.window().periods(world.parameters(), rule.slots()));
    }

    /** The term of a name; null if no rule infers it. */
    @Nullable
    InferredTerm term(String name) {
        return terms.get(name);
    }

    /** The derived measure of a name; null if no rule derives it. */
    @Nullable
    DerivedFigure derived(String name) {
        return derived.get(name);
    }

    /** All measures that rules derive. */
    List<DerivedFigure> derived() {
        return List.copyOf(derived.values());
    }
}

package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Concluded;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Type;

/** What the programs of a plan have in common while they are made: the memory that they need, and the terms that they infer. */
final class PlanDraft {

    private final Layout layout;
    private final Map<String, InferredTerm> terms = new HashMap<>();
    private final Map<String, DerivedFigure> derived = new HashMap<>();
    private final List<String> figures = new ArrayList<>();
    private final Cell<FigureIndex> index;

    private final Set<Concluded> ofPeriods = new HashSet<>();
    private final Map<Concluded, Circle> circles;

    private PlanDraft(RuleSet rules, Layout layout, Map<Concluded, Circle> circles) {
        this.layout = layout;
        this.circles = circles;
        this.index = layout.own(world -> new FigureIndex(figures, world.dossier()));
        for (Rule rule : rules.rules()) {
            Concluded.by(rule).filter(what -> rule.periodSlot() >= 0).ifPresent(ofPeriods::add);
        }
        rules.concluded().forEach(this::add);
    }

    /** Nothing is made yet of rules; none where what they conclude from itself is in no order of periods. */
    static Optional<PlanDraft> of(RuleSet rules) {
        Layout layout = new Layout();
        return Circles.of(rules, layout).map(circles -> new PlanDraft(rules, layout, circles));
    }

    private void add(Concluded what) {
        if (what.type() == Type.TERM) {
            InferredTerm term = new InferredTerm(what.name(), layout);
            terms.put(what.name(), term);
            Optional.ofNullable(circles.get(what)).ifPresent(circle -> circle.add(term));
        } else {
            derived.put(what.name(), new DerivedFigure(layout));
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

    /** Of how many periods a rule may conclude. */
    Cell<Integer> periods(Rule rule) {
        return layout.shared(world -> world.periods(rule));
    }

    /** The circle of what a rule concludes; null if it is in none. */
    @Nullable
    Circle circle(Rule rule) {
        return Concluded.by(rule).map(circles::get).orElse(null);
    }

    /** In which periods a pattern of one name looks for what rules conclude. */
    LookBack window(Pattern pattern) {
        return isOfPeriods(pattern) ? LookBack.of(pattern) : LookBack.NOW;
    }

    /** Whether rules conclude of past periods what a pattern asks for. */
    boolean isOfPeriods(Pattern pattern) {
        return Concluded.askedBy(pattern).stream().anyMatch(ofPeriods::contains);
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

    /** All terms that rules infer, by name. */
    Map<String, InferredTerm> terms() {
        return Map.copyOf(terms);
    }

    /** All measures that rules derive. */
    List<DerivedFigure> derived() {
        return List.copyOf(derived.values());
    }
}

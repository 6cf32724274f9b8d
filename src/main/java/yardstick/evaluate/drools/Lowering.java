package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.model.Constraint;
import org.drools.model.Variable;
import org.drools.model.constraints.AbstractSingleConstraint;
import org.drools.model.constraints.MultipleConstraints;
import org.drools.model.functions.accumulate.AccumulateFunction;
import org.drools.model.impl.DeclarationImpl;
import org.drools.model.impl.EntryPointImpl;
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import yardstick.evaluate.drools.TallyAccumulator.Outcome;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Accumulate;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;

/** Rewrites the conditions of one rule, read in one mode, as conditions of Drools. */
final class Lowering {

    private final Given given;
    private final int number;
    private final String id;
    private final Certainty certainty;
    private final boolean isRaised;
    private int named;

    /**
     * Names, and thereby constraints, are told apart by the rule that they belong to.
     *
     * @param number of the rule among those compiled together
     * @param isRaised whether every difficulty is of a zone or party
     */
    Lowering(Given given, int number, String id, Certainty certainty, boolean isRaised) {
        this.isRaised = isRaised;
        this.given = given;
        this.number = number;
        this.id = id;
        this.certainty = certainty;
    }

    /**
     * Conditions that hold together; variables they bind are added to the bindings. They always start with a pattern, since Drools
     * loses matches of some groups that do not.
     */
    List<org.drools.model.Condition> lower(List<Condition> all, Mode mode, Bindings bindings) {
        List<Condition> conditions = given.others(all);
        List<org.drools.model.Condition> lowered = new ArrayList<>();
        if (!(conditions.get(0) instanceof Pattern)) {
            lowered.add(new PatternImpl<>(new DeclarationImpl<>(Origin.class, name())));
        }
        for (Condition condition : conditions) {
            lowered.addAll(condition.match(
                    pattern -> List.of(pattern(pattern, mode, bindings)),
                    group -> List.of(group(group, mode, bindings)),
                    accumulate -> accumulate(accumulate, mode, bindings)));
        }
        return lowered;
    }

    /** That a match is certain not to be there is that none is possible, and the other way round. */
    private org.drools.model.Condition group(Condition.Group group, Mode mode, Bindings bindings) {
        Mode inside = group.negated() ? mode.opposite() : mode;
        return existential(
                lower(group.conditions(), inside, bindings.nested()),
                group.negated() ? org.drools.model.Condition.Type.NOT : org.drools.model.Condition.Type.EXISTS,
                bindings);
    }

    /** Within an accumulate, Drools takes only single conditions here; there, the matches of several are counted. */
    private org.drools.model.Condition existential(
            List<org.drools.model.Condition> conditions, org.drools.model.Condition.Type type, Bindings bindings) {
        if (conditions.size() == 1) {
            return new ExistentialPatternImpl(conditions.get(0), type);
        }
        if (!bindings.inAccumulate()) {
            return new ExistentialPatternImpl(together(conditions), type);
        }
        Outcome outcome = type == org.drools.model.Condition.Type.NOT ? Outcome.NONE : Outcome.SOME;
        TallyAccumulator accumulator = TallyAccumulator.counting(number, outcome);
        return gathering(
                together(conditions), List.of(), new DeclarationImpl<>(MemberTally.class, name()), accumulator);
    }

    static CompositePatterns together(List<org.drools.model.Condition> conditions) {
        return new CompositePatterns(org.drools.model.Condition.Type.AND, conditions);
    }

    private PatternImpl<?> pattern(Pattern pattern, Mode mode, Bindings bindings) {
        DeclarationImpl<?> variable = new DeclarationImpl<>(FactTypes.of(pattern.type()), name());
        if (certainty.concluded(pattern)) {
            variable.setSource(new EntryPointImpl(mode.entryPoint()));
        }
        bindings.bind(pattern.slot(), variable);
        List<Constraint> constraints = constraints(pattern, mode, bindings);
        return constraints.isEmpty()
                ? new PatternImpl<>(variable)
                : new PatternImpl<>(variable, new MultipleConstraints(constraints));
    }

    /** Look-ups come first, then tests of the fact alone, then the others. */
    private List<Constraint> constraints(Pattern pattern, Mode mode, Bindings bindings) {
        List<Constraint> constraints = new ArrayList<>();
        List<Test> own = new ArrayList<>();
        List<Test> joins = new ArrayList<>();
        for (Test test : pattern.selection().tests()) {
            Optional<Lookup> lookup = Lookup.of(test, pattern.slot(), isRaised).filter(by -> !given.has(by.slot()));
            lookup.ifPresent(by -> constraints.add(constraint(by, test, pattern, mode, bindings)));
            if (lookup.isEmpty() || !lookup.get().exact()) {
                (given.isOwn(test, pattern) ? own : joins).add(test);
            }
        }
        add(own, pattern, mode, bindings, constraints);
        add(joins, pattern, mode, bindings, constraints);
        if (joins.isEmpty()) {
            bindings.before(pattern.slot()).ifPresent(slot -> constraints.add(counting(pattern, slot, mode, bindings)));
        }
        return constraints;
    }

    /** Always passes; where nothing else looks at a fact together with those before, it counts how they multiply. */
    private TestConstraint counting(Pattern pattern, int before, Mode mode, Bindings bindings) {
        FrameLayout both = bindings.layout(List.of(pattern.slot(), before));
        return new TestConstraint(given.rule(), number, name(), both, List.of(), mode);
    }

    private void add(List<Test> tests, Pattern pattern, Mode mode, Bindings bindings, List<Constraint> constraints) {
        if (!tests.isEmpty()) {
            Set<Integer> read = new LinkedHashSet<>(Set.of(pattern.slot()));
            read.addAll(given.slots(tests));
            constraints.add(new TestConstraint(given.rule(), number, name(), bindings.layout(read), tests, mode));
        }
    }

    private AbstractSingleConstraint constraint(
            Lookup lookup, Test test, Pattern pattern, Mode mode, Bindings bindings) {
        Set<Integer> read = new LinkedHashSet<>(List.of(pattern.slot(), lookup.slot()));
        String shared = lookup.id().isEmpty() ? name() : lookup.id();
        int of = lookup.id().isEmpty() ? number : TestConstraint.SHARED;
        AbstractSingleConstraint constraint =
                new TestConstraint(given.rule(), of, shared, bindings.layout(read), List.of(test), mode);
        constraint.setIndex(lookup.index());
        return constraint;
    }

    /** One accumulate, or where members may be uncertain, one over the certain and one over the possible members. */
    private List<org.drools.model.Condition> accumulate(Accumulate accumulate, Mode mode, Bindings bindings) {
        List<org.drools.model.Condition> lowered = new ArrayList<>();
        List<Variable<?>> certain = new ArrayList<>();
        boolean once = mode == Mode.EXACT || certainty.of(accumulate.source());
        if (!once) {
            Variable<?> tally = new DeclarationImpl<>(MemberTally.class, name());
            lowered.add(gather(accumulate, Mode.CERTAIN, mode, bindings, certain, tally, Outcome.TALLY));
            certain.add(tally);
        }
        Variable<?> results = new DeclarationImpl<>(Results.class, name());
        Mode source = once ? mode : Mode.POSSIBLE;
        Outcome outcome = once ? Outcome.RESULTS : Outcome.RESULTS_WITH_CERTAIN_TALLY;
        lowered.add(gather(accumulate, source, mode, bindings, certain, results, outcome));
        accumulate.functions().forEach(function -> bindings.bind(function.slot(), results));
        return lowered;
    }

    private org.drools.model.Condition gather(
            Accumulate accumulate,
            Mode source,
            Mode mode,
            Bindings bindings,
            List<Variable<?>> certain,
            Variable<?> result,
            Outcome outcome) {
        Bindings inside = bindings.inside();
        List<org.drools.model.Condition> members = lower(accumulate.source(), source, inside);
        Set<Integer> own = new TreeSet<>();
        accumulate.functions().forEach(function -> own.add(function.slot()));
        FrameLayout surroundings = bindings.read(accumulate.tests(), own);
        FrameLayout parts = inside.read(arguments(accumulate), Set.of());
        List<Variable<?>> variables = new ArrayList<>(List.of(parts.variables()));
        variables.addAll(List.of(surroundings.variables()));
        variables.addAll(certain);
        boolean single = members.size() == 1 && members.get(0) instanceof PatternImpl<?>;
        return gathering(
                single ? members.get(0) : together(members),
                variables,
                result,
                new TallyAccumulator(
                        accumulate.functions(), accumulate.tests(), mode, number, parts, surroundings, outcome));
    }

    private static List<Expression> arguments(Accumulate accumulate) {
        return accumulate.functions().stream()
                .filter(function -> function.kind() != SetFunction.Kind.COUNT)
                .map(SetFunction::argument)
                .toList();
    }

    private static org.drools.model.Condition gathering(
            org.drools.model.Condition members,
            List<Variable<?>> parts,
            Variable<?> result,
            TallyAccumulator accumulator) {
        AccumulateFunction function = new AccumulateFunction(null, () -> accumulator)
                .with(parts.toArray(Variable<?>[]::new))
                .as(result);
        return new AccumulatePatternImpl<>(members, null, function);
    }

    private String name() {
        return id + "." + named++;
    }
}

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
import org.drools.model.patterns.AccumulatePatternImpl;
import org.drools.model.patterns.CompositePatterns;
import org.drools.model.patterns.ExistentialPatternImpl;
import org.drools.model.patterns.PatternImpl;
import yardstick.evaluate.drools.TallyAccumulator.Members;
import yardstick.evaluate.drools.TallyAccumulator.Outcome;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Accumulate;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Expression;
import yardstick.rule.SetFunction;
import yardstick.rule.Test;

/** Rewrites the conditions of one rule as conditions of Drools. */
final class Lowering {

    private final Given given;
    private final int number;
    private final Mode mode;
    private final Certainty certainty;
    private final boolean isRaised;
    private int named;

    /**
     * Names, and thereby constraints, are told apart by the rule that they belong to.
     *
     * @param number of the rule among those compiled together
     * @param isRaised whether every difficulty is of a zone or party
     */
    Lowering(Given given, int number, Mode mode, Certainty certainty, boolean isRaised) {
        this.isRaised = isRaised;
        this.given = given;
        this.number = number;
        this.mode = mode;
        this.certainty = certainty;
    }

    /**
     * Conditions that hold together; variables they bind are added to the bindings. They always start with a pattern, since Drools
     * loses matches of some groups that do not.
     */
    List<org.drools.model.Condition> lower(List<Condition> all, Bindings bindings) {
        List<Condition> conditions = given.others(all);
        List<org.drools.model.Condition> lowered = new ArrayList<>();
        if (!(conditions.get(0) instanceof Pattern)) {
            lowered.add(new PatternImpl<>(new DeclarationImpl<>(Origin.class, name())));
        }
        for (Condition condition : conditions) {
            lowered.addAll(condition.match(
                    pattern -> List.of(pattern(pattern, bindings)),
                    group -> List.of(group(group, bindings)),
                    accumulate -> List.of(accumulate(accumulate, bindings))));
        }
        return lowered;
    }

    /** Where it is known whether each fact matches, Drools looks for one that does; otherwise it is found how surely one does. */
    private org.drools.model.Condition group(Condition.Group group, Bindings bindings) {
        boolean isKnown = mode == Mode.EXACT || certainty.of(group.conditions());
        Bindings within = isKnown ? bindings.nested() : bindings.inside();
        List<org.drools.model.Condition> conditions = lower(group.conditions(), within);
        // Within an accumulate, Drools takes only single conditions.
        if (isKnown && (conditions.size() == 1 || !bindings.inAccumulate())) {
            return new ExistentialPatternImpl(
                    single(conditions),
                    group.negated() ? org.drools.model.Condition.Type.NOT : org.drools.model.Condition.Type.EXISTS);
        }
        Variable<?> presence = new DeclarationImpl<>(Presence.class, name());
        bindings.bind(presence);
        Members members = members(group.conditions(), List.of(), within);
        return gathering(
                conditions,
                members.parts(),
                List.of(),
                presence,
                TallyAccumulator.of(group.negated() ? Outcome.NONE : Outcome.SOME, members));
    }

    /** The matches of conditions as members of which expressions are read. */
    private Members members(List<Condition> conditions, List<Expression> arguments, Bindings within) {
        Surety surety = Surety.of(conditions, mode, certainty);
        Set<Integer> read = surety.slots(given);
        read.addAll(given.slots(arguments));
        return new Members(number, within.withPresences(read), surety);
    }

    private static org.drools.model.Condition single(List<org.drools.model.Condition> conditions) {
        return conditions.size() == 1 ? conditions.get(0) : together(conditions);
    }

    static CompositePatterns together(List<org.drools.model.Condition> conditions) {
        return new CompositePatterns(org.drools.model.Condition.Type.AND, conditions);
    }

    private PatternImpl<?> pattern(Pattern pattern, Bindings bindings) {
        DeclarationImpl<?> variable = new DeclarationImpl<>(FactTypes.of(pattern.type()), name());
        bindings.bind(pattern.slot(), variable);
        List<Constraint> constraints = constraints(pattern, bindings);
        return constraints.isEmpty()
                ? new PatternImpl<>(variable)
                : new PatternImpl<>(variable, new MultipleConstraints(constraints));
    }

    /** Look-ups come first, then tests of the fact alone, then the others. */
    private List<Constraint> constraints(Pattern pattern, Bindings bindings) {
        List<Constraint> constraints = new ArrayList<>();
        List<Test> own = new ArrayList<>();
        List<Test> joins = new ArrayList<>();
        for (Test test : pattern.selection().tests()) {
            Optional<Lookup> lookup = Lookup.of(test, pattern.slot(), isRaised).filter(by -> !given.has(by.slot()));
            lookup.ifPresent(by -> constraints.add(constraint(by, test, pattern, bindings)));
            if (lookup.isEmpty() || !lookup.get().exact()) {
                (given.isOwn(test, pattern) ? own : joins).add(test);
            }
        }
        add(own, pattern, bindings, constraints);
        add(joins, pattern, bindings, constraints);
        if (joins.isEmpty()) {
            bindings.before(pattern.slot()).ifPresent(slot -> constraints.add(counting(pattern, slot, bindings)));
        }
        return constraints;
    }

    /** Always passes; where nothing else looks at a fact together with those before, it counts how they multiply. */
    private TestConstraint counting(Pattern pattern, int before, Bindings bindings) {
        FrameLayout both = bindings.layout(List.of(pattern.slot(), before));
        return new TestConstraint(given.rule(), number, name(), both, List.of(), mode);
    }

    private void add(List<Test> tests, Pattern pattern, Bindings bindings, List<Constraint> constraints) {
        if (!tests.isEmpty()) {
            Set<Integer> read = new LinkedHashSet<>(Set.of(pattern.slot()));
            read.addAll(given.slots(tests));
            constraints.add(new TestConstraint(given.rule(), number, name(), bindings.layout(read), tests, mode));
        }
    }

    private AbstractSingleConstraint constraint(Lookup lookup, Test test, Pattern pattern, Bindings bindings) {
        Set<Integer> read = new LinkedHashSet<>(List.of(pattern.slot(), lookup.slot()));
        String shared = lookup.id().isEmpty() ? name() : lookup.id();
        int of = lookup.id().isEmpty() ? number : TestConstraint.SHARED;
        AbstractSingleConstraint constraint =
                new TestConstraint(given.rule(), of, shared, bindings.layout(read), List.of(test), mode);
        constraint.setIndex(lookup.index());
        return constraint;
    }

    private org.drools.model.Condition accumulate(Accumulate accumulate, Bindings bindings) {
        Bindings inside = bindings.inside();
        List<org.drools.model.Condition> conditions = lower(accumulate.source(), inside);
        Set<Integer> own = new TreeSet<>();
        accumulate.functions().forEach(function -> own.add(function.slot()));
        FrameLayout surroundings = bindings.read(accumulate.tests(), own);
        Members members = members(accumulate.source(), arguments(accumulate), inside);
        Variable<?> results = new DeclarationImpl<>(Results.class, name());
        own.forEach(slot -> bindings.bind(slot, results));
        return gathering(
                conditions,
                members.parts(),
                List.of(surroundings.variables()),
                results,
                TallyAccumulator.of(accumulate, mode, members, surroundings));
    }

    private static List<Expression> arguments(Accumulate accumulate) {
        return accumulate.functions().stream()
                .filter(function -> function.kind() != SetFunction.Kind.COUNT)
                .map(SetFunction::argument)
                .toList();
    }

    private static org.drools.model.Condition gathering(
            List<org.drools.model.Condition> conditions,
            FrameLayout parts,
            List<Variable<?>> surroundings,
            Variable<?> result,
            TallyAccumulator accumulator) {
        List<Variable<?>> variables = new ArrayList<>(List.of(parts.variables()));
        variables.addAll(surroundings);
        boolean single = conditions.size() == 1 && conditions.get(0) instanceof PatternImpl<?>;
        AccumulateFunction function = new AccumulateFunction(null, () -> accumulator)
                .with(variables.toArray(Variable<?>[]::new))
                .as(result);
        return new AccumulatePatternImpl<>(single ? conditions.get(0) : together(conditions), null, function);
    }

    private String name() {
        return "r" + number + "." + named++;
    }
}

package yardstick.explain;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Measure;
import yardstick.facts.Milestone;
import yardstick.facts.Subject;
import yardstick.facts.Term;
import yardstick.facts.Zone;
import yardstick.language.Comparison;
import yardstick.language.Conclusion;
import yardstick.language.Condition;
import yardstick.language.Expression;
import yardstick.language.Input;
import yardstick.language.Membership;
import yardstick.language.Read;
import yardstick.language.Relation;
import yardstick.language.Result;
import yardstick.language.Rule;
import yardstick.language.Size;
import yardstick.language.Test;
import yardstick.language.Type;
import yardstick.reference.Reference;
import yardstick.reference.Trace;

/** Finds which figures rules read about a subject, through terms and derived measures too, and what they compare them with. */
final class Survey {

    private final Reference reference;
    private final Map<Input, Thresholds> thresholds = new TreeMap<>(Input.ORDER);
    private final Map<Visit, Set<Input>> visits = new HashMap<>();
    private final Set<Visit> under = new HashSet<>();

    Survey(Reference reference) {
        this.reference = reference;
    }

    private record Visit(Rule rule, Subject subject) {}

    /** All figures seen so far, with what they are compared with. */
    Map<Input, Thresholds> thresholds() {
        return thresholds;
    }

    /** The figures that a rule reads about a subject. */
    Set<Input> of(Rule rule, Subject subject) {
        Visit visit = new Visit(rule, subject);
        Set<Input> known = visits.get(visit);
        if (known != null || !under.add(visit)) {
            return known == null ? Set.of() : known;
        }
        Set<Input> inputs = new LinkedHashSet<>();
        Trace trace = reference.trace(rule, subject);
        Walk walk = new Walk(trace);
        for (Object[] frame : walk.frames(rule.conditions(), new Object[rule.slots()])) {
            new Look(trace, walk, rule, inputs).at(rule.conditions(), frame);
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                derive.value().slots(slot -> note(frame[slot], inputs));
            }
        }
        under.remove(visit);
        visits.put(visit, inputs);
        return inputs;
    }

    private void note(@Nullable Object fact, Set<Input> inputs) {
        if (fact instanceof Measure measure) {
            Input input = figure(measure);
            if (input != null) {
                inputs.add(input);
                thresholds.computeIfAbsent(input, any -> new Thresholds(measure.value()));
            }
        }
    }

    private @Nullable Input figure(Measure measure) {
        return reference.inferring(Type.MEASURE, measure.name(), measure.of()).isEmpty()
                ? new Input.Figure(measure.of(), measure.name(), measure.period())
                : null;
    }

    /** The figure that an expression reads, if it reads just one and nothing else. */
    private @Nullable Input input(Expression expression, Object[] frame) {
        if (!(expression instanceof Read read) || read.path().isEmpty() || !Slots.areFilled(read, frame)) {
            return null;
        }
        String field = read.path().get(read.path().size() - 1).name();
        Object owner = read.owner(frame);
        if (owner instanceof Measure measure && field.equals("value")) {
            return figure(measure);
        }
        if (owner instanceof Milestone milestone && field.equals("progress")) {
            return new Input.Progress(milestone.of(), milestone.id());
        }
        boolean knowable = read.path().get(read.path().size() - 1).role() == yardstick.language.Field.Role.KNOWABLE;
        return owner instanceof Zone zone && knowable ? new Input.Attribute(zone, field) : null;
    }

    /** One look at the conditions of a rule. */
    private final class Look {

        private final Trace trace;
        private final Walk walk;
        private final Rule rule;
        private final Set<Input> inputs;

        Look(Trace trace, Walk walk, Rule rule, Set<Input> inputs) {
            this.trace = trace;
            this.walk = walk;
            this.rule = rule;
            this.inputs = inputs;
        }

        void at(List<Condition> conditions, Object[] frame) {
            conditions.forEach(condition -> at(condition, frame));
        }

        private void at(Condition condition, Object[] frame) {
            if (condition instanceof Condition.Pattern pattern) {
                inferences(pattern, frame);
                pattern.tests().forEach(test -> at(test, frame));
                return;
            }
            for (Object[] inner : walk.frames(Slots.inner(condition), frame)) {
                at(Slots.inner(condition), inner);
                if (condition instanceof Condition.Accumulate accumulate) {
                    extremes(accumulate, inner, frame);
                }
            }
            if (condition instanceof Condition.Accumulate accumulate) {
                walk.truth(accumulate, frame);
                accumulate.tests().forEach(test -> at(test, frame));
            }
        }

        private void inferences(Condition.Pattern pattern, Object[] frame) {
            boolean mayBeInferred = pattern.type() == Type.TERM || pattern.type() == Type.MEASURE;
            Subject required = mayBeInferred ? trace.subject(pattern, frame) : null;
            Subject subject = frame[pattern.slot()] instanceof Term term ? term.of() : required;
            if (subject != null) {
                for (Rule inferring : reference.inferring(pattern.type(), trace.name(pattern), subject)) {
                    inputs.addAll(of(inferring, subject));
                }
            }
        }

        private void at(Expression expression, Object[] frame) {
            Input own = input(expression, frame);
            if (own != null) {
                inputs.add(own);
                thresholds.computeIfAbsent(own, any -> new Thresholds(((Read) expression).value(frame)));
            }
            if (expression instanceof Comparison comparison) {
                compare(comparison.left(), comparison.right(), comparison.relation(), frame);
                compare(comparison.right(), comparison.left(), comparison.relation(), frame);
            } else if (expression instanceof Membership membership) {
                elements(membership.left(), membership.right(), frame);
                elements(membership.right(), membership.left(), frame);
            }
            expression.operands().forEach(operand -> at(operand, frame));
        }

        private void compare(Expression own, Expression other, Relation relation, Object[] frame) {
            Expression read = own instanceof Size size ? size.list() : own;
            Input input = input(read, frame);
            if (input != null && Slots.areFilled(other, frame)) {
                Thresholds known = thresholds.computeIfAbsent(input, any -> new Thresholds(read.value(frame)));
                known.compared(other.value(frame), relation, own instanceof Size, unit(other, frame));
            }
        }

        private void elements(Expression own, Expression other, Object[] frame) {
            Input input = input(own, frame);
            if (input != null && Slots.areFilled(other, frame)) {
                thresholds
                        .computeIfAbsent(input, any -> new Thresholds(own.value(frame)))
                        .elements(other.value(frame));
            }
        }

        /** What the least or greatest is compared with, each member is compared with. */
        private void extremes(Condition.Accumulate accumulate, Object[] inner, Object[] frame) {
            walk.truth(accumulate, frame);
            for (Condition.Function function : accumulate.functions()) {
                Input input = input(function.argument(), inner);
                if (input != null && function.kind() != Condition.Function.Kind.COUNT) {
                    inputs.add(input);
                    accumulate.tests().forEach(test -> member(function, test, joined(inner, frame)));
                }
            }
        }

        private void member(Condition.Function function, Test test, Object[] frame) {
            if (test instanceof Comparison comparison
                    && comparison.left() instanceof Result result
                    && result.slot() == function.slot()
                    && Slots.areFilled(comparison.right(), frame)) {
                compare(function.argument(), comparison.right(), comparison.relation(), frame);
            }
        }

        private Object[] joined(Object[] inner, Object[] frame) {
            Object[] joined = inner.clone();
            for (int slot = 0; slot < rule.slots(); slot++) {
                joined[slot] = joined[slot] == null ? frame[slot] : joined[slot];
            }
            return joined;
        }

        private @Nullable String unit(Expression other, Object[] frame) {
            return other instanceof Read read && read.owner(frame) instanceof yardstick.facts.Parameter parameter
                    ? parameter.unit()
                    : null;
        }
    }
}

package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.reference.Reference;
import yardstick.rule.Comparison;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Input;
import yardstick.rule.Membership;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Size;
import yardstick.rule.Type;
import yardstick.vocabulary.Indicator;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/** Finds which figures rules read about a subject, through terms and derived measures too, and what they compare them with. */
final class FigureReads {

    private final Reference reference;
    private final Map<Input, Thresholds> thresholds = new TreeMap<>(Input.ORDER);
    private final Set<Balance> balances = new LinkedHashSet<>();
    private final Map<Visit, Set<Input>> visits = new HashMap<>();
    private final Set<Visit> under = new HashSet<>();
    private boolean cut;

    FigureReads(Reference reference) {
        this.reference = reference;
    }

    /** Whether there were more matches than could be looked at. */
    boolean isCut() {
        return cut;
    }

    private record Visit(Rule rule, Subject subject) {}

    /** All figures seen so far, with what they are compared with. */
    TurningPoints turns() {
        return new TurningPoints(thresholds, List.copyOf(balances), thresholds.keySet());
    }

    /** The figures that a rule reads about a subject. */
    Set<Input> of(Rule rule, Subject subject) {
        Visit visit = new Visit(rule, subject);
        Set<Input> known = visits.get(visit);
        if (known != null || !under.add(visit)) {
            return known == null ? Set.of() : known;
        }
        Set<Input> inputs = new LinkedHashSet<>();
        CandidateFrames candidates = new CandidateFrames(reference, rule, subject);
        Look look = new Look(candidates, new LinearForms(reference, rule, candidates), inputs);
        for (Object[] frame : frames(candidates, rule.conditions(), new Object[rule.slots()])) {
            look.at(rule.conditions(), frame);
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                look.at(derive.value(), frame);
            }
        }
        under.remove(visit);
        visits.put(visit, inputs);
        return inputs;
    }

    private List<Object[]> frames(CandidateFrames candidates, List<Condition> conditions, Object[] from) {
        List<Object[]> frames = candidates.first(conditions, from);
        cut |= frames.size() >= CandidateFrames.MOST;
        return frames;
    }

    /** Whether a number can be the value of an input. */
    private boolean isPossible(Input input, BigDecimal number) {
        if (input instanceof Input.Progress) {
            return Milestone.isProgress(number);
        }
        Indicator indicator = input instanceof Input.Figure figure
                ? reference.indicators().of(figure.measure(), figure.of().subjectKind())
                : null;
        return Measure.isFigure(number) && (indicator == null || indicator.admits(number));
    }

    /** One look at the conditions of a rule. */
    private final class Look {

        private final CandidateFrames candidates;
        private final LinearForms forms;
        private final Set<Input> inputs;

        Look(CandidateFrames candidates, LinearForms forms, Set<Input> inputs) {
            this.candidates = candidates;
            this.forms = forms;
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
            List<Expression> arguments = new ArrayList<>();
            if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.functions().stream()
                        .filter(function -> function.kind() != SetFunction.Kind.COUNT)
                        .forEach(function -> arguments.add(function.argument()));
            }
            for (Object[] inner : frames(candidates, condition.within(), frame)) {
                at(condition.within(), inner);
                arguments.forEach(argument -> at(argument, inner));
            }
            if (condition instanceof Condition.Accumulate accumulate) {
                candidates.truth(accumulate, frame);
                accumulate.tests().forEach(test -> at(test, frame));
            }
        }

        private void inferences(Condition.Pattern pattern, Object[] frame) {
            boolean mayBeInferred = pattern.type() == Type.TERM || pattern.type() == Type.MEASURE;
            Subject required = mayBeInferred ? candidates.trace().subject(pattern, frame) : null;
            Subject subject = frame[pattern.slot()] instanceof Term term ? term.of() : required;
            if (subject != null) {
                pattern.requiredNames().stream()
                        .flatMap(name -> reference.inferring(pattern.type(), name, subject).stream())
                        .forEach(inferring -> inputs.addAll(of(inferring, subject)));
            }
        }

        void at(Expression expression, Object[] frame) {
            Input own = forms.input(expression, frame);
            if (own != null) {
                inputs.add(own);
                thresholds(own, expression, frame);
            }
            if (expression instanceof Comparison comparison) {
                compare(comparison.left(), comparison.right(), comparison.relation(), frame);
                compare(comparison.right(), comparison.left(), comparison.relation(), frame);
                if (comparison.left().type() == Type.NUMBER) {
                    balance(comparison, frame);
                }
            } else if (expression instanceof Membership membership) {
                elements(membership.left(), membership.right(), frame);
                elements(membership.right(), membership.left(), frame);
            }
            expression.operands().forEach(operand -> at(operand, frame));
        }

        private void compare(Expression own, Expression other, Relation relation, Object[] frame) {
            Expression read = own instanceof Size size ? size.list() : own;
            Input input = forms.input(read, frame);
            if (input != null && SlotReads.areFilled(other, frame)) {
                thresholds(input, read, frame)
                        .compared(other.value(frame), relation, own instanceof Size, unit(other, frame));
            }
        }

        private Thresholds thresholds(Input input, Expression read, Object[] frame) {
            return thresholds.computeIfAbsent(
                    input, any -> new Thresholds(read.value(frame), number -> isPossible(input, number)));
        }

        private void elements(Expression own, Expression other, Object[] frame) {
            Input input = forms.input(own, frame);
            if (input != null && SlotReads.areFilled(other, frame)) {
                thresholds(input, own, frame).elements(other.value(frame));
            }
        }

        /** What figures are compared with through sums, averages, extremes and derived measures. */
        private void balance(Comparison comparison, Object[] frame) {
            String left = unit(comparison.left(), frame);
            String unit = left == null ? unit(comparison.right(), frame) : left;
            for (LinearForm one : forms.of(comparison.left(), frame)) {
                for (LinearForm other : forms.of(comparison.right(), frame)) {
                    balance(one.minus(other), comparison.relation(), unit);
                }
            }
        }

        private void balance(LinearForm difference, Relation relation, @Nullable String unit) {
            Optional<Input> alone = difference.alone();
            Thresholds known = alone.map(thresholds::get).orElse(null);
            if (known != null) {
                BigDecimal weight = difference.weight(alone.get());
                known.compared(difference.constant().multiply(weight.negate()), relation, false, unit);
            } else if (!difference.isConstant()) {
                balances.add(new Balance(difference, !relation.ordering()));
            }
        }

        private @Nullable String unit(Expression other, Object[] frame) {
            return other instanceof Read read
                            && !read.path().isEmpty()
                            && SlotReads.areFilled(read, frame)
                            && read.owner(frame) instanceof Parameter parameter
                    ? parameter.unit()
                    : null;
        }
    }
}

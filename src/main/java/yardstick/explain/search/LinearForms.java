package yardstick.explain.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.evaluate.reference.Reference;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Input;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Zone;

/**
 * Numbers of one rule as sums of figures. A number that is now one sum and now another, such as the least of a set, has several forms,
 * the one that it has as things stand among them.
 */
final class LinearForms {

    /** So many forms of one number are looked at. */
    private static final int MOST = 48;

    private final Reference reference;
    private final Rule rule;
    private final CandidateFrames candidates;

    LinearForms(Reference reference, Rule rule, CandidateFrames candidates) {
        this.reference = reference;
        this.rule = rule;
        this.candidates = candidates;
    }

    /** The figure that an expression reads, if it reads just one and nothing else. */
    @Nullable
    Input input(Expression expression, Object[] frame) {
        if (!(expression instanceof Read read) || read.path().isEmpty() || !SlotReads.areFilled(read, frame)) {
            return null;
        }
        Field field = read.path().get(read.path().size() - 1);
        Object owner = read.owner(frame);
        if (owner instanceof Measure measure && field.name().equals("value")) {
            return figure(measure);
        }
        if (owner instanceof Milestone milestone && field.name().equals("progress")) {
            return new Input.Progress(milestone.of(), milestone.id());
        }
        return owner instanceof Zone zone && field.role() == Field.Role.KNOWABLE
                ? new Input.Property(zone, field.name())
                : null;
    }

    /** The figure that a measure is, unless rules derive it. */
    @Nullable
    Input figure(Measure measure) {
        return deriving(measure).isEmpty() ? new Input.Figure(measure.of(), measure.name(), measure.period()) : null;
    }

    private List<Rule> deriving(Measure measure) {
        return reference.inferring(Type.MEASURE, measure.name(), measure.of());
    }

    /** The forms of a number; none of one that cannot be told. */
    List<LinearForm> of(Expression expression, Object[] frame) {
        if (expression instanceof Literal literal) {
            return LinearForm.constants(literal.value());
        }
        if (expression instanceof Result result) {
            return result(result, frame);
        }
        if (expression instanceof Calculation calculation) {
            return calculation(calculation, frame);
        }
        if (expression instanceof Call call) {
            return called(call, frame);
        }
        Input figure = input(expression, frame);
        if (figure != null && !(figure instanceof Input.Property)) {
            Object value = expression.value(frame);
            return List.of(LinearForm.of(figure, value instanceof BigDecimal number ? number : null));
        }
        if (expression instanceof Read read
                && SlotReads.areFilled(read, frame)
                && !read.path().isEmpty()
                && read.owner(frame) instanceof Measure measure
                && read.isField(read.slot(), "value")) {
            return derived(measure);
        }
        return SlotReads.areFilled(expression, frame) ? LinearForm.constants(expression.value(frame)) : List.of();
    }

    private List<LinearForm> calculation(Calculation calculation, Object[] frame) {
        List<LinearForm> left = of(calculation.left(), frame);
        List<LinearForm> right = of(calculation.right(), frame);
        return switch (calculation.operator()) {
            case PLUS -> each(left, right, LinearForm::plus);
            case MINUS -> each(left, right, LinearForm::minus);
            case DIVIDE -> quotient(left, right, calculation, frame);
            case TIMES -> times(left, right, calculation, frame);
        };
    }

    /** Where both sides hold figures, each side moves while the other stays as it is. */
    private static List<LinearForm> times(
            List<LinearForm> left, List<LinearForm> right, Calculation product, Object[] frame) {
        BigDecimal a = number(product.left(), frame);
        BigDecimal b = number(product.right(), frame);
        return each(left, right, (one, two) -> {
            if (two.isConstant()) {
                return one.timesConstant(two);
            }
            if (one.isConstant() || a == null || b == null) {
                return one.isConstant() ? two.timesConstant(one) : LinearForm.of(BigDecimal.ZERO);
            }
            return one.times(b).plus(two.times(a)).minus(LinearForm.of(a.multiply(b)));
        });
    }

    /** What is divided by a figure moves while that figure stays as it is; nothing is told where it is zero or not known. */
    private static List<LinearForm> quotient(
            List<LinearForm> left, List<LinearForm> right, Calculation quotient, Object[] frame) {
        BigDecimal divisor = number(quotient.right(), frame);
        return each(left, right, (one, two) -> {
            LinearForm by = two.isConstant() || divisor == null ? two : LinearForm.of(divisor);
            return by.isConstant() && by.constant().signum() != 0
                    ? one.times(by.divisor()).dividedBy(by.constant())
                    : LinearForm.of(BigDecimal.ZERO);
        });
    }

    /** What a function of numbers may come to: one of its numbers, or its opposite; the steps of a rounding are not followed. */
    private List<LinearForm> called(Call call, Object[] frame) {
        return switch (call.function()) {
            case MIN, MAX ->
                call.operands().stream()
                        .flatMap(operand -> of(operand, frame).stream())
                        .limit(MOST)
                        .toList();
            case ABS ->
                of(call.operands().get(0), frame).stream()
                        .flatMap(form -> Stream.of(form, form.times(BigDecimal.ONE.negate())))
                        .limit(MOST)
                        .toList();
            case ROUND, FLOOR -> of(call.operands().get(0), frame);
        };
    }

    private static @Nullable BigDecimal number(Expression expression, Object[] frame) {
        return SlotReads.areFilled(expression, frame) ? Totals.decimal(expression.value(frame)) : null;
    }

    private static List<LinearForm> each(
            List<LinearForm> left, List<LinearForm> right, BinaryOperator<LinearForm> operator) {
        return left.stream()
                .flatMap(one -> right.stream().map(two -> operator.apply(one, two)))
                .limit(MOST)
                .toList();
    }

    /** What the rules that derive a measure may derive, the one that does so first. */
    private List<LinearForm> derived(Measure measure) {
        Set<LinearForm> held = new LinkedHashSet<>();
        Set<LinearForm> others = new LinkedHashSet<>();
        for (Rule deriving : deriving(measure)) {
            CandidateFrames inside = new CandidateFrames(reference, deriving, measure.of());
            LinearForms forms = new LinearForms(reference, deriving, inside);
            Expression value = ((Conclusion.Derive) deriving.conclusion()).value();
            for (Object[] frame : inside.first(deriving.conditions(), new Object[deriving.slots()])) {
                if (SlotReads.areFilled(value, frame)) {
                    boolean holds = inside.truth(deriving.conditions(), frame) != Truth.FALSE;
                    (holds ? held : others).addAll(forms.of(value, frame));
                }
            }
        }
        held.addAll(others);
        return held.stream().limit(MOST).toList();
    }

    private List<LinearForm> result(Result result, Object[] frame) {
        Condition.Accumulate set =
                (Condition.Accumulate) rule.filling(result.slot()).orElseThrow();
        SetFunction function = set.function(result.slot()).orElseThrow();
        List<Member> members = new ArrayList<>();
        for (Object[] match : candidates.first(set.source(), frame)) {
            boolean belongs = candidates.truth(set.source(), match) != Truth.FALSE;
            List<LinearForm> forms = function.kind() == SetFunction.Kind.COUNT
                    ? List.of(LinearForm.of(BigDecimal.ONE))
                    : of(function.argument(), match);
            if (belongs && forms.isEmpty()) {
                return List.of();
            }
            if (!forms.isEmpty()) {
                members.add(new Member(forms, belongs));
            }
        }
        return switch (function.kind()) {
            case MIN, MAX ->
                members.stream()
                        .flatMap(member -> member.forms.stream())
                        .limit(MOST)
                        .toList();
            default -> totals(function.kind(), members);
        };
    }

    /** A match that may be counted or added up. */
    private record Member(List<LinearForm> forms, boolean belongs) {}

    /** The total of those that belong to the set, of those and one more or one less, and of all. */
    private static List<LinearForm> totals(SetFunction.Kind kind, List<Member> members) {
        Set<LinearForm> totals = new LinkedHashSet<>();
        for (int turned = -1; turned < Math.min(members.size(), MOST - 2); turned++) {
            List<LinearForm> some = new ArrayList<>();
            for (int at = 0; at < members.size(); at++) {
                if (members.get(at).belongs != (at == turned)) {
                    some.add(members.get(at).forms.get(0));
                }
            }
            add(kind, some, totals);
        }
        add(kind, members.stream().map(member -> member.forms.get(0)).toList(), totals);
        return List.copyOf(totals);
    }

    private static void add(SetFunction.Kind kind, List<LinearForm> some, Set<LinearForm> totals) {
        LinearForm sum = some.stream().reduce(LinearForm.of(BigDecimal.ZERO), LinearForm::plus);
        boolean average = kind == SetFunction.Kind.AVERAGE;
        if (!average || !some.isEmpty()) {
            totals.add(average ? sum.dividedBy(BigDecimal.valueOf(some.size())) : sum);
        }
    }
}

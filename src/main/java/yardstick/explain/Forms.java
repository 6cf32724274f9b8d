package yardstick.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Measure;
import yardstick.facts.Milestone;
import yardstick.facts.Subject;
import yardstick.facts.Zone;
import yardstick.language.Calculation;
import yardstick.language.Conclusion;
import yardstick.language.Condition;
import yardstick.language.Expression;
import yardstick.language.Field;
import yardstick.language.Input;
import yardstick.language.Literal;
import yardstick.language.Read;
import yardstick.language.Result;
import yardstick.language.Rule;
import yardstick.language.SetFunction;
import yardstick.language.Totals;
import yardstick.language.Truth;
import yardstick.language.Type;
import yardstick.reference.Reference;
import yardstick.reference.Trace;

/**
 * Numbers of one rule as sums of figures. A number that is now one sum and now another, such as the least of a set, has several forms,
 * the one that it has as things stand among them.
 */
final class Forms {

    /** So many forms of one number are looked at. */
    private static final int MOST = 48;

    private final Reference reference;
    private final Walk walk;
    private final Names names;

    Forms(Reference reference, Rule rule, Subject subject, Walk walk) {
        this.reference = reference;
        this.walk = walk;
        this.names = new Names(rule, subject, reference.asOf());
    }

    /** The figure that an expression reads, if it reads just one and nothing else. */
    @Nullable
    Input input(Expression expression, Object[] frame) {
        if (!(expression instanceof Read read) || read.path().isEmpty() || !Slots.areFilled(read, frame)) {
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
                ? new Input.Attribute(zone, field.name())
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
    List<Linear> of(Expression expression, Object[] frame) {
        if (expression instanceof Literal literal) {
            return constant(literal.value());
        }
        if (expression instanceof Result result) {
            return result(result, frame);
        }
        if (expression instanceof Calculation calculation) {
            return calculation(calculation, frame);
        }
        Input figure = input(expression, frame);
        if (figure != null && !(figure instanceof Input.Attribute)) {
            Object value = expression.value(frame);
            return List.of(Linear.of(figure, value instanceof BigDecimal number ? number : null));
        }
        if (expression instanceof Read read
                && Slots.areFilled(read, frame)
                && !read.path().isEmpty()
                && read.owner(frame) instanceof Measure measure
                && read.isField(read.slot(), "value")) {
            return derived(measure);
        }
        return Slots.areFilled(expression, frame) ? constant(expression.value(frame)) : List.of();
    }

    private static List<Linear> constant(Object value) {
        return value instanceof BigDecimal number ? List.of(Linear.of(number)) : List.of();
    }

    private List<Linear> calculation(Calculation calculation, Object[] frame) {
        List<Linear> left = of(calculation.left(), frame);
        List<Linear> right = of(calculation.right(), frame);
        return switch (calculation.operator()) {
            case PLUS -> each(left, right, Linear::plus);
            case MINUS -> each(left, right, Linear::minus);
            case DIVIDE -> each(left, right, (a, b) -> a.times(b.divisor()).dividedBy(b.constant()));
            case TIMES -> times(left, right, calculation, frame);
        };
    }

    /** Where both sides hold figures, each side moves while the other stays as it is. */
    private static List<Linear> times(List<Linear> left, List<Linear> right, Calculation product, Object[] frame) {
        BigDecimal a = number(product.left(), frame);
        BigDecimal b = number(product.right(), frame);
        return each(left, right, (one, two) -> {
            if (two.isConstant()) {
                return one.timesConstant(two);
            }
            if (one.isConstant() || a == null || b == null) {
                return one.isConstant() ? two.timesConstant(one) : Linear.of(BigDecimal.ZERO);
            }
            return one.times(b).plus(two.times(a)).minus(Linear.of(a.multiply(b)));
        });
    }

    private static @Nullable BigDecimal number(Expression expression, Object[] frame) {
        return Slots.areFilled(expression, frame) ? Totals.decimal(expression.value(frame)) : null;
    }

    private static List<Linear> each(List<Linear> left, List<Linear> right, BinaryOperator<Linear> operator) {
        return left.stream()
                .flatMap(one -> right.stream().map(two -> operator.apply(one, two)))
                .limit(MOST)
                .toList();
    }

    /** What the rules that derive a measure may derive, the one that does so first. */
    private List<Linear> derived(Measure measure) {
        Set<Linear> held = new LinkedHashSet<>();
        Set<Linear> others = new LinkedHashSet<>();
        for (Rule rule : deriving(measure)) {
            Trace trace = reference.trace(rule, measure.of());
            Walk inside = new Walk(trace);
            Forms forms = new Forms(reference, rule, measure.of(), inside);
            Expression value = ((Conclusion.Derive) rule.conclusion()).value();
            for (Object[] frame : inside.frames(rule.conditions(), new Object[rule.slots()])) {
                if (Slots.areFilled(value, frame)) {
                    boolean holds = RuleTeller.all(rule.conditions(), frame, inside) != Truth.FALSE;
                    (holds ? held : others).addAll(forms.of(value, frame));
                }
            }
        }
        held.addAll(others);
        return held.stream().limit(MOST).toList();
    }

    private List<Linear> result(Result result, Object[] frame) {
        Condition.Accumulate set = names.set(result.slot());
        if (set == null) {
            return List.of();
        }
        SetFunction function = set.functions().stream()
                .filter(each -> each.slot() == result.slot())
                .findFirst()
                .orElseThrow();
        List<Member> members = new ArrayList<>();
        for (Object[] match : walk.frames(set.source(), frame)) {
            boolean belongs = RuleTeller.all(set.source(), match, walk) != Truth.FALSE;
            List<Linear> forms = function.kind() == SetFunction.Kind.COUNT
                    ? List.of(Linear.of(BigDecimal.ONE))
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
    private record Member(List<Linear> forms, boolean belongs) {}

    /** The total of those that belong to the set, of those and one more or one less, and of all. */
    private static List<Linear> totals(SetFunction.Kind kind, List<Member> members) {
        Set<Linear> totals = new LinkedHashSet<>();
        for (int turned = -1; turned < Math.min(members.size(), MOST - 2); turned++) {
            List<Linear> some = new ArrayList<>();
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

    private static void add(SetFunction.Kind kind, List<Linear> some, Set<Linear> totals) {
        Linear sum = some.stream().reduce(Linear.of(BigDecimal.ZERO), Linear::plus);
        boolean average = kind == SetFunction.Kind.AVERAGE;
        if (!average || !some.isEmpty()) {
            totals.add(average ? sum.dividedBy(BigDecimal.valueOf(some.size())) : sum);
        }
    }
}

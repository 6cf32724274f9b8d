package yardstick.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.Scoped;
import yardstick.rule.SetFunction;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;

/**
 * What figures can be, whatever a dossier holds: between the bounds of the catalogue, or what rules make of such. It reckons as an
 * evaluation does that knows no figure at all.
 */
final class Extent {

    private static final Object[] NO_FACTS = {};

    private final PolicyFolder folder;
    private final List<Rule> rules;
    private final Map<String, List<Object>> derived = new HashMap<>();

    Extent(PolicyFolder folder, List<Rule> rules) {
        this.folder = folder;
        this.rules = rules;
    }

    /** Whether a comparison in a rule comes out alike whatever the figures are, with those rows of the parameters alone. */
    Truth truth(Rule rule, Comparison comparison, Predicate<Parameter> rows) {
        return ((Comparison) comparison.map(side -> whatever(rule, side, rows))).truth(NO_FACTS);
    }

    /** What a measure can be that a pattern asks for. */
    Object of(Condition.Pattern pattern) {
        return hull(pattern.requiredNames().stream()
                .map(name -> of(name, pattern.window()::covers))
                .toList());
    }

    /** Whether a measure is told on a scale from 0 to 100. */
    boolean isOfHundred(String name) {
        return Numbers.same(of(name, kind -> true), Range.of(Numbers.of(0), Numbers.of(100)));
    }

    private Object of(String name, Predicate<Kind> kinds) {
        List<Object> possible = new ArrayList<>(derived(name));
        folder.indicators().named(name).values().stream()
                .filter(indicator -> kinds.test(indicator.of()))
                .forEach(indicator -> possible.add(indicator.unknown()));
        return hull(possible);
    }

    /** What rules derive under a name; anything where it is derived from itself. */
    private List<Object> derived(String name) {
        List<Object> known = derived.putIfAbsent(name, List.of(Mark.UNKNOWN));
        if (known != null) {
            return known;
        }
        List<Object> possible = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive
                    && derive.measure().equals(name)) {
                possible.add(Alternatives.hull(
                        whatever(rule, derive.value(), row -> true).value(NO_FACTS)));
            }
        }
        derived.put(name, possible);
        return possible;
    }

    /** The expression with what it can be in place of all that it reads. */
    private Expression whatever(Rule rule, Expression expression, Predicate<Parameter> rows) {
        if (expression instanceof Literal) {
            return expression;
        }
        return expression instanceof Calculation || expression instanceof Call
                ? expression.map(operand -> whatever(rule, operand, rows))
                : new Literal(read(rule, expression, rows), expression.type(), expression.place());
    }

    private Object read(Rule rule, Expression expression, Predicate<Parameter> rows) {
        Read read = expression instanceof Scoped scoped ? scoped.read() : expression instanceof Read own ? own : null;
        if (read == null) {
            return expression instanceof Result result ? result(rule, result, rows) : Mark.UNKNOWN;
        }
        if (!read.isField(read.slot(), "value")
                || !(rule.filling(read.slot()).orElse(null) instanceof Condition.Pattern pattern)) {
            return Mark.UNKNOWN;
        }
        return pattern.type() == Type.PARAMETER
                ? parameter(pattern, expression, rows)
                : pattern.type() == Type.MEASURE ? of(pattern) : Mark.UNKNOWN;
    }

    /** The figures of all rows, those of each scope by themselves. */
    private Object parameter(Condition.Pattern pattern, Expression expression, Predicate<Parameter> rows) {
        Map<String, List<Object>> byScope = new TreeMap<>();
        folder.parameters().stream()
                .filter(row -> pattern.requiredNames().contains(row.name()) && row.values() == null && rows.test(row))
                .forEach(row -> byScope.computeIfAbsent(row.scope(), any -> new ArrayList<>())
                        .add(row.value()));
        if (byScope.isEmpty()) {
            return Mark.UNKNOWN;
        }
        Map<String, Object> values = new TreeMap<>();
        byScope.forEach((scope, figures) -> values.put(scope, hull(figures)));
        return Alternatives.of(expression instanceof Scoped scoped ? key(scoped.scope()) : pattern, values);
    }

    private static Object key(Expression scope) {
        return scope instanceof Read read ? List.of(read.slot(), read.path()) : scope;
    }

    private Object result(Rule rule, Result result, Predicate<Parameter> rows) {
        SetFunction function = rule.filling(result.slot())
                .map(Condition.Accumulate.class::cast)
                .flatMap(set -> set.function(result.slot()))
                .orElseThrow();
        Object each =
                Alternatives.hull(whatever(rule, function.argument(), rows).value(NO_FACTS));
        return switch (function.kind()) {
            case AVERAGE, MIN, MAX -> each;
            case COUNT -> Range.between(BigDecimal.ZERO, null);
            case SUM ->
                Numbers.compare(Numbers.low(each), Numbers.of(0)) >= 0
                        ? Range.between(BigDecimal.ZERO, null)
                        : Mark.UNKNOWN;
        };
    }

    /** All that one of some numbers can be; not known where there is none. */
    private static Object hull(List<Object> values) {
        return values.isEmpty() ? Mark.UNKNOWN : Alternatives.hull(values);
    }
}

package yardstick.coverage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import yardstick.number.Operator;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Size;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Parameter;

/** Between which numbers an expression of a rule can lie, whatever the facts, with the policy's own parameters. */
public final class Bounds {

    /**
     * Numbers from one to another.
     *
     * @param low null where there is no least
     * @param high null where there is no greatest
     * @param whole whether all of them are whole
     */
    record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean whole) {

        static final Interval ANY = new Interval(null, null, false);

        static Interval of(BigDecimal number) {
            return new Interval(number, number, isWhole(number));
        }

        static Interval wholeFrom(int low) {
            return from(BigDecimal.valueOf(low), true);
        }

        static Interval from(BigDecimal low, boolean whole) {
            return new Interval(low, null, whole);
        }

        /** Where the lesser of two numbers lies. */
        Interval lesser(Interval other) {
            BigDecimal least = low == null || other.low == null ? null : low.min(other.low);
            BigDecimal most = high == null ? other.high : other.high == null ? high : high.min(other.high);
            return new Interval(least, most, whole && other.whole);
        }

        Interval plus(Interval other) {
            return new Interval(sum(low, other.low), sum(high, other.high), whole && other.whole);
        }

        Interval negated() {
            return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate(), whole);
        }

        boolean holds(BigDecimal number) {
            return (low == null || number.compareTo(low) >= 0)
                    && (high == null || number.compareTo(high) <= 0)
                    && (!whole || isWhole(number));
        }

        List<BigDecimal> ends() {
            return Stream.of(Optional.ofNullable(low), Optional.ofNullable(high))
                    .flatMap(Optional::stream)
                    .toList();
        }

        private static boolean isWhole(BigDecimal number) {
            return number.stripTrailingZeros().scale() <= 0;
        }

        @Override
        public String toString() {
            return (low == null ? "(-∞" : "[" + low.toPlainString()) + ", "
                    + (high == null ? "∞)" : high.toPlainString() + "]");
        }

        private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            return a == null || b == null ? null : a.add(b);
        }
    }

    private final Rule rule;
    private final PolicyFolder policy;
    private final Eras eras;

    Bounds(Rule rule, PolicyFolder policy) {
        this.rule = rule;
        this.policy = policy;
        this.eras = Eras.of(policy);
    }

    Interval of(Expression expression) {
        if (expression instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            return Interval.of(number);
        }
        if (expression instanceof Size) {
            return Interval.wholeFrom(0);
        }
        if (expression instanceof Result result) {
            return ofResult(result);
        }
        if (expression instanceof Calculation calculation) {
            Interval left = of(calculation.left());
            Interval right = of(calculation.right());
            return calculation.operator() == Operator.PLUS
                    ? left.plus(right)
                    : calculation.operator() == Operator.MINUS ? left.plus(right.negated()) : Interval.ANY;
        }
        if (expression instanceof Call call) {
            return ofCall(call);
        }
        return expression instanceof Read read && read.type() == Type.NUMBER ? ofRead(read) : Interval.ANY;
    }

    private Interval ofCall(Call call) {
        Interval one = of(call.operands().get(0));
        Interval other = of(call.operands().get(call.operands().size() - 1));
        return switch (call.function()) {
            case MIN -> one.lesser(other);
            case MAX -> one.negated().lesser(other.negated()).negated();
            case ABS -> Interval.from(BigDecimal.ZERO, one.whole());
            case ROUND, FLOOR -> Interval.ANY;
        };
    }

    /** Between which numbers the left side of a comparison less its right side lies. */
    Interval ofDifference(Comparison comparison) {
        return of(comparison.left()).plus(of(comparison.right()).negated());
    }

    private Interval ofRead(Read read) {
        if (read.factType() == Type.PARAMETER) {
            return ofParameter(rule.requiredName(read.slot()).orElse(""));
        }
        return switch (read.fieldName()) {
            case "back", "places" -> Interval.wholeFrom(0);
            case "tenure" -> Interval.wholeFrom(1);
            case "progress" -> new Interval(BigDecimal.ZERO, BigDecimal.valueOf(100), false);
            default -> Interval.ANY;
        };
    }

    /** Of a parameter that has several figures through time, from the least to the greatest. */
    private Interval ofParameter(String name) {
        List<BigDecimal> figures = policy.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .map(Parameter::value)
                .sorted()
                .toList();
        return figures.isEmpty()
                ? Interval.of(BigDecimal.ZERO)
                : new Interval(
                        figures.get(0),
                        figures.get(figures.size() - 1),
                        figures.stream().allMatch(Interval::isWhole));
    }

    private Interval ofResult(Result result) {
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Accumulate accumulate
                    && accumulate.functions().stream()
                            .anyMatch(function ->
                                    function.slot() == result.slot() && function.kind() == SetFunction.Kind.COUNT)) {
                return new Interval(BigDecimal.ZERO, most(accumulate.source()), true);
            }
        }
        return Interval.ANY;
    }

    /** One subject has at most one figure of a name in a period, so that a window bounds how many there are. */
    private @Nullable BigDecimal most(List<Condition> source) {
        if (source.size() != 1
                || !(source.get(0) instanceof Condition.Pattern pattern)
                || pattern.selection().of() == null
                || pattern.window().measure().isEmpty()) {
            return null;
        }
        int periods = eras.periods(pattern, rule);
        return periods == Integer.MAX_VALUE ? null : BigDecimal.valueOf(Math.max(0, periods));
    }

    /** The value of the parameter that a rule reads. */
    public static BigDecimal parameter(Rule rule, Read read, PolicyFolder policy) {
        return rule.requiredName(read.slot())
                .flatMap(policy::parameter)
                .map(Parameter::value)
                .orElse(BigDecimal.ZERO);
    }

    /** Whether a rule reads a parameter. */
    public static boolean reads(Rule rule, String parameter) {
        boolean[] reads = {false};
        Traversal.patterns(
                rule.conditions(),
                pattern -> reads[0] |= pattern.type() == Type.PARAMETER && names(pattern, parameter));
        return reads[0];
    }

    /** Whether a pattern requires a name. */
    static boolean names(Condition.Pattern pattern, String name) {
        return pattern.requiredNames().contains(name);
    }
}

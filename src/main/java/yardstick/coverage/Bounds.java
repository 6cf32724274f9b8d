package yardstick.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Calculation;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Operator;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Result;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;
import yardstick.rule.Size;
import yardstick.rule.Test;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.rule.Window;
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
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            return new Interval(number, number, whole);
        }

        static Interval wholeFrom(int low) {
            return new Interval(BigDecimal.valueOf(low), null, true);
        }

        Interval plus(Interval other) {
            return new Interval(sum(low, other.low), sum(high, other.high), whole && other.whole);
        }

        Interval negated() {
            return new Interval(high == null ? null : high.negate(), low == null ? null : low.negate(), whole);
        }

        private static @Nullable BigDecimal sum(@Nullable BigDecimal a, @Nullable BigDecimal b) {
            return a == null || b == null ? null : a.add(b);
        }
    }

    private final Rule rule;
    private final PolicyFolder policy;

    Bounds(Rule rule, PolicyFolder policy) {
        this.rule = rule;
        this.policy = policy;
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
        return expression instanceof Read read && read.type() == Type.NUMBER ? ofRead(read) : Interval.ANY;
    }

    private Interval ofRead(Read read) {
        if (read.factType() == Type.PARAMETER) {
            return Interval.of(parameter(rule, read, policy));
        }
        return switch (read.path().get(read.path().size() - 1).name()) {
            case "back", "places" -> Interval.wholeFrom(0);
            case "tenure" -> Interval.wholeFrom(1);
            case "progress" -> new Interval(BigDecimal.ZERO, BigDecimal.valueOf(100), false);
            default -> Interval.ANY;
        };
    }

    private Interval ofResult(Result result) {
        List<Interval> found = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Accumulate accumulate) {
                accumulate.functions().stream()
                        .filter(function -> function.slot() == result.slot())
                        .filter(function -> function.kind() == SetFunction.Kind.COUNT)
                        .forEach(function -> found.add(new Interval(BigDecimal.ZERO, most(accumulate), true)));
            }
        }
        return found.isEmpty() ? Interval.ANY : found.get(0);
    }

    /** One subject has at most one figure of a name in a period, so that a window bounds how many there are. */
    private @Nullable BigDecimal most(Condition.Accumulate accumulate) {
        boolean single = accumulate.source().size() == 1 && accumulate.source().get(0) instanceof Condition.Pattern;
        if (!single) {
            return null;
        }
        Condition.Pattern pattern = (Condition.Pattern) accumulate.source().get(0);
        boolean ofOne = pattern.tests().stream().anyMatch(test -> isOf(test, pattern.slot()));
        if (pattern.type() != Type.MEASURE
                || !ofOne
                || pattern.window().measure().isEmpty()) {
            return null;
        }
        return pattern.window().bounds().stream()
                .map(this::periods)
                .flatMap(Optional::stream)
                .min(BigDecimal::compareTo)
                .orElse(null);
    }

    private Optional<BigDecimal> periods(Window.Bound bound) {
        BigDecimal limit = of(bound.limit()).high();
        if (limit == null) {
            return Optional.empty();
        }
        BigDecimal periods = bound.inclusive()
                ? limit.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE)
                : limit.setScale(0, RoundingMode.CEILING);
        return Optional.of(periods.max(BigDecimal.ZERO));
    }

    private static boolean isOf(Test test, int slot) {
        return test instanceof Comparison comparison
                && comparison.relation() == Relation.EQUAL
                && comparison.left() instanceof Read read
                && read.isField(slot, "of");
    }

    /** The value of the parameter that an expression reads. */
    public static BigDecimal parameter(Rule rule, Read read, PolicyFolder policy) {
        List<BigDecimal> values = new ArrayList<>();
        Traversal.patterns(rule.conditions(), pattern -> {
            if (pattern.slot() == read.slot()) {
                policy.parameters().stream()
                        .filter(parameter -> names(pattern, parameter.name()))
                        .map(Parameter::value)
                        .forEach(values::add);
            }
        });
        return values.isEmpty() ? BigDecimal.ZERO : values.get(0);
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
        return pattern.requiredName().filter(name::equals).isPresent();
    }
}

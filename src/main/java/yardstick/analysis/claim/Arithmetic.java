package yardstick.analysis.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import yardstick.rule.Calculation;
import yardstick.rule.Call;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Read;
import yardstick.rule.Result;
import yardstick.rule.SetFunction;
import yardstick.rule.Size;
import yardstick.rule.Type;

/** Turns expressions into sums of quantities. */
public final class Arithmetic {

    private final SlotNames slots;
    private final Map<String, Fraction> figures;
    private final Set<String> derived;
    private final ClaimReader reader;

    Arithmetic(SlotNames slots, Map<String, Fraction> figures, Set<String> derived, ClaimReader reader) {
        this.slots = slots;
        this.figures = figures;
        this.derived = derived;
        this.reader = reader;
    }

    Map<String, Fraction> figures() {
        return figures;
    }

    Set<String> derived() {
        return derived;
    }

    public QuantitySum of(Expression expression) {
        if (expression instanceof Literal literal && literal.value() instanceof BigDecimal number) {
            return QuantitySum.of(Fraction.of(number));
        }
        if (expression instanceof Calculation calculation) {
            return calculated(calculation);
        }
        String parameter = slots.parameter(expression);
        Fraction figure = parameter == null ? null : figures.get(parameter);
        return figure == null ? QuantitySum.of(quantity(expression)) : QuantitySum.of(figure);
    }

    private QuantitySum calculated(Calculation calculation) {
        QuantitySum left = of(calculation.left());
        QuantitySum right = of(calculation.right());
        return switch (calculation.operator()) {
            case PLUS -> left.plus(right);
            case MINUS -> left.minus(right);
            case DIVIDE ->
                right.isConstant() && right.constant().signum() != 0
                        ? left.times(Fraction.ONE.dividedBy(right.constant()))
                        : QuantitySum.of(Domains.plain("(" + key(left) + ") ÷ (" + key(right) + ")", true));
            case TIMES ->
                left.isConstant()
                        ? right.times(left.constant())
                        : right.isConstant() ? left.times(right.constant()) : product(left, right);
        };
    }

    private static QuantitySum product(QuantitySum left, QuantitySum right) {
        return QuantitySum.of(Domains.plain("(" + key(left) + ") × (" + key(right) + ")", true));
    }

    private Quantity quantity(Expression expression) {
        String key = "number " + reader.key(expression);
        if (expression instanceof Read read) {
            return read.type() == Type.NUMBER ? Domains.number(key, read) : Domains.fact(key, read);
        }
        if (expression instanceof Size size && size.list() instanceof Read list) {
            return Domains.size(key, list);
        }
        return expression instanceof Result result
                ? slots.result(result.slot())
                        .map(counted -> result(key, counted))
                        .orElseGet(() -> Domains.plain(key, true))
                : Domains.plain(key, true);
    }

    private Quantity result(String key, SlotNames.Counted counted) {
        boolean count = counted.function().kind() == SetFunction.Kind.COUNT;
        return (count ? most(counted.source()) : Optional.<Fraction>empty())
                .map(most -> Domains.count(key, most))
                .orElseGet(() -> Domains.result(key, counted.function().kind()));
    }

    /** How many figures of one measure of one subject a window holds. */
    private Optional<Fraction> most(List<Condition> source) {
        List<Condition.Pattern> patterns = source.stream()
                .filter(Condition.Pattern.class::isInstance)
                .map(Condition.Pattern.class::cast)
                .filter(pattern -> pattern.type() != Type.PARAMETER)
                .toList();
        return patterns.size() == 1 ? most(patterns.get(0)) : Optional.empty();
    }

    private Optional<Fraction> most(Condition.Pattern pattern) {
        Optional<String> name = pattern.requiredName();
        boolean ofOne = Optional.ofNullable(pattern.selection().key("of"))
                .filter(subject -> subject instanceof Read read && read.slot() != pattern.slot())
                .isPresent();
        if (pattern.type() != Type.MEASURE || !ofOne || name.isEmpty() || derived.contains(name.get())) {
            return Optional.empty();
        }
        Knowledge known = Knowledge.NOTHING.with(reader.all(pattern.tests()));
        return size((NumberValues) known.of(quantity(SlotNames.field(pattern, "back"))));
    }

    /** How many whole numbers there are; none where there is no end of them. */
    private static Optional<Fraction> size(NumberValues figures) {
        Fraction size = Fraction.ZERO;
        for (Interval part : figures.parts()) {
            Fraction low = part.low();
            Fraction high = part.high();
            if (low == null || high == null) {
                return Optional.empty();
            }
            size = size.plus(high).plus(low.negated()).plus(Fraction.ONE);
        }
        return Optional.of(size);
    }

    /** The same for expressions that mean the same. */
    String key(Expression expression) {
        if (expression instanceof Size size) {
            return reader.key(size.list()) + ".size";
        }
        if (expression instanceof Result result) {
            return "result " + result.slot();
        }
        if (expression instanceof Call call) {
            return call.function() + " "
                    + call.operands().stream().map(operand -> key(of(operand))).toList();
        }
        if (expression instanceof Calculation) {
            return key(of(expression));
        }
        return String.valueOf(expression);
    }

    private static String key(QuantitySum linear) {
        return linear.weights() + " + " + linear.constant();
    }
}

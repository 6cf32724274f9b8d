package yardstick.explain.search;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import yardstick.number.Alternatives;
import yardstick.number.Range;
import yardstick.rule.Input;

/**
 * A sum of figures, each times a weight, and a number; exact, the whole of it over one divisor.
 *
 * @param weights by figure; none is zero
 * @param divisor greater than zero
 * @param scale how many digits after the point the figures added up are written with
 */
record LinearForm(SortedMap<Input, BigDecimal> weights, BigDecimal constant, BigDecimal divisor, int scale) {

    static LinearForm of(BigDecimal number) {
        return new LinearForm(none(), number, BigDecimal.ONE, Math.max(0, number.scale()));
    }

    /**
     * One figure.
     *
     * @param value as it is; null where it is missing
     */
    static LinearForm of(Input figure, @Nullable BigDecimal value) {
        SortedMap<Input, BigDecimal> weights = none();
        weights.put(figure, BigDecimal.ONE);
        int scale = value == null ? 0 : Math.max(0, value.scale());
        return new LinearForm(weights, BigDecimal.ZERO, BigDecimal.ONE, scale);
    }

    /**
     * A value without figures: none if it is no number; where it is not settled, what it is in each case, such as the weight of each
     * class, or the ends of what it can be.
     */
    static List<LinearForm> constants(Object value) {
        if (value instanceof Alternatives cases) {
            return constants(cases.values().values());
        }
        if (value instanceof Range range) {
            return constants(List.of(range.low(), range.high()));
        }
        return value instanceof BigDecimal number ? List.of(of(number)) : List.of();
    }

    private static List<LinearForm> constants(Collection<Object> values) {
        return values.stream()
                .flatMap(value -> constants(value).stream())
                .distinct()
                .toList();
    }

    private static SortedMap<Input, BigDecimal> none() {
        return new TreeMap<>(Input.ORDER);
    }

    boolean isConstant() {
        return weights.isEmpty();
    }

    /** Its only figure, if it has just one and that is taken as it is. */
    Optional<Input> alone() {
        boolean alone = weights.size() == 1
                && divisor.compareTo(BigDecimal.ONE) == 0
                && weight(weights.firstKey()).abs().compareTo(BigDecimal.ONE) == 0;
        return alone ? Optional.of(weights.firstKey()) : Optional.empty();
    }

    LinearForm plus(LinearForm other) {
        SortedMap<Input, BigDecimal> sum = none();
        weights.forEach((figure, weight) -> sum.put(figure, weight.multiply(other.divisor)));
        other.weights.forEach((figure, weight) -> sum.merge(figure, weight.multiply(divisor), BigDecimal::add));
        sum.values().removeIf(weight -> weight.signum() == 0);
        BigDecimal number = constant.multiply(other.divisor).add(other.constant.multiply(divisor));
        return new LinearForm(sum, number, divisor.multiply(other.divisor), Math.max(scale, other.scale));
    }

    LinearForm minus(LinearForm other) {
        return plus(other.times(BigDecimal.ONE.negate()));
    }

    /** Each part times a number; how finely the number is written says nothing about the figures. */
    LinearForm times(BigDecimal factor) {
        SortedMap<Input, BigDecimal> product = none();
        if (factor.signum() != 0) {
            weights.forEach((figure, weight) -> product.put(figure, weight.multiply(factor)));
        }
        return new LinearForm(product, constant.multiply(factor), divisor, scale);
    }

    LinearForm dividedBy(BigDecimal number) {
        LinearForm turned = number.signum() < 0 ? times(BigDecimal.ONE.negate()) : this;
        return new LinearForm(turned.weights, turned.constant, divisor.multiply(number.abs()), scale);
    }

    /** A number times this one, which is constant itself. */
    LinearForm timesConstant(LinearForm number) {
        return times(number.constant).dividedBy(number.divisor);
    }

    /** With figures in place of their names, as far as they are told. */
    LinearForm with(Function<Input, Optional<BigDecimal>> figures) {
        SortedMap<Input, BigDecimal> left = none();
        BigDecimal number = constant;
        for (var part : weights.entrySet()) {
            Optional<BigDecimal> value = figures.apply(part.getKey());
            if (value.isPresent()) {
                number = number.add(part.getValue().multiply(value.get()));
            } else {
                left.put(part.getKey(), part.getValue());
            }
        }
        return new LinearForm(left, number, divisor, scale);
    }

    BigDecimal weight(Input figure) {
        return weights.getOrDefault(figure, BigDecimal.ZERO);
    }

    /** Both together without a figure that both have, zero where both are. */
    LinearForm without(Input figure, LinearForm other) {
        LinearForm one = times(other.weight(figure).multiply(divisor));
        LinearForm two = other.times(weight(figure).multiply(other.divisor));
        return one.minus(two);
    }

    /** The value of its only figure at which it is zero, rounded to so many digits after the point. */
    BigDecimal root(Input figure, int digits, RoundingMode rounding) {
        return constant.negate().divide(weight(figure), digits, rounding);
    }

    /** The value that each of its figures has if all have the same and it is zero. */
    Optional<BigDecimal> evenRoot(int digits) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.signum() == 0
                ? Optional.empty()
                : Optional.of(constant.negate().divide(sum, digits, RoundingMode.CEILING));
    }
}

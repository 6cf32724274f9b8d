package yardstick.analysis.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sum of quantities, each times a number, and a number.
 *
 * @param weights by key of the quantity; none is zero
 * @param quantities by key
 */
public record QuantitySum(
        SortedMap<String, Fraction> weights, SortedMap<String, Quantity> quantities, Fraction constant) {

    static QuantitySum of(Fraction number) {
        return new QuantitySum(new TreeMap<>(), new TreeMap<>(), number);
    }

    static QuantitySum of(Quantity quantity) {
        QuantitySum linear = of(Fraction.ZERO);
        linear.weights.put(quantity.key(), Fraction.ONE);
        linear.quantities.put(quantity.key(), quantity);
        return linear;
    }

    boolean isConstant() {
        return weights.isEmpty();
    }

    QuantitySum plus(QuantitySum other) {
        SortedMap<String, Fraction> sum = new TreeMap<>(weights);
        other.weights.forEach((key, weight) -> sum.merge(key, weight, Fraction::plus));
        sum.values().removeIf(weight -> weight.signum() == 0);
        SortedMap<String, Quantity> all = new TreeMap<>(quantities);
        all.putAll(other.quantities);
        all.keySet().retainAll(sum.keySet());
        return new QuantitySum(sum, all, constant.plus(other.constant));
    }

    public QuantitySum minus(QuantitySum other) {
        return plus(other.times(Fraction.ONE.negated()));
    }

    QuantitySum times(Fraction factor) {
        if (factor.signum() == 0) {
            return of(Fraction.ZERO);
        }
        SortedMap<String, Fraction> product = new TreeMap<>();
        weights.forEach((key, weight) -> product.put(key, weight.times(factor)));
        return new QuantitySum(product, quantities, constant.times(factor));
    }

    /** The weight of the first quantity. */
    Fraction leading() {
        return weights.values().iterator().next();
    }

    /** The quantities without the number, as one quantity. */
    Quantity quantity() {
        Quantity first = quantities.values().iterator().next();
        if (weights.size() == 1 && leading().equals(Fraction.ONE)) {
            return first;
        }
        StringBuilder key = new StringBuilder();
        weights.forEach(
                (name, weight) -> key.append(weight).append(" × ").append(name).append(" + "));
        boolean absent = quantities.values().stream()
                .anyMatch(quantity -> quantity.domain() instanceof NumberValues figures && figures.absent());
        Set<Quantity.Trait> traits = EnumSet.of(Quantity.Trait.COMPOSED);
        if (all(Quantity.Trait.KNOWN)) {
            traits.add(Quantity.Trait.KNOWN);
        }
        if (all(Quantity.Trait.WHOLE) && weights.values().stream().allMatch(Fraction::isWhole)) {
            traits.add(Quantity.Trait.WHOLE);
        }
        if (quantities.values().stream().anyMatch(quantity -> quantity.is(Quantity.Trait.RANGE))) {
            traits.add(Quantity.Trait.RANGE);
        }
        return new Quantity(key.toString(), NumberValues.ALL.orAbsent(absent), traits, Quantity.PLAIN);
    }

    private boolean all(Quantity.Trait trait) {
        return quantities.values().stream().allMatch(quantity -> quantity.is(trait));
    }
}

package yardstick.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import yardstick.analysis.claim.Arithmetic;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.Fraction;
import yardstick.analysis.claim.QuantitySum;
import yardstick.analysis.claim.SlotNames;
import yardstick.rule.Calculation;
import yardstick.rule.Comparison;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Literal;
import yardstick.rule.Rule;
import yardstick.rule.Scoped;
import yardstick.rule.SetFunction;
import yardstick.rule.Traversal;
import yardstick.rule.Type;

/**
 * A comparison of numbers brought to one side: a weighted sum that is compared with zero.
 *
 * @param sum whatever the parameters are; a product of two quantities is a quantity of its own
 * @param reads what is read on either side, by the key of its quantity
 */
record Weighing(
        Rule rule, Comparison comparison, QuantitySum sum, SortedMap<String, Expression> reads, SlotNames slots) {

    /** What comes to a figure of the order of each of those that it is of. */
    private static final Set<SetFunction.Kind> OF_ONE =
            EnumSet.of(SetFunction.Kind.AVERAGE, SetFunction.Kind.MIN, SetFunction.Kind.MAX);

    /** The comparisons of numbers in a rule, in the order written. */
    static List<Weighing> of(Rule rule) {
        ClaimReader reader = ClaimReader.of(Map.of(), Set.of()).in(rule.conditions());
        List<Weighing> all = new ArrayList<>();
        Traversal.expressions(rule, expression -> {
            if (expression instanceof Comparison comparison && comparison.left().type() == Type.NUMBER) {
                Arithmetic arithmetic = reader.arithmetic();
                QuantitySum sum = arithmetic.of(comparison.left()).minus(arithmetic.of(comparison.right()));
                SortedMap<String, Expression> reads = new TreeMap<>();
                collect(comparison.left(), arithmetic, reads);
                collect(comparison.right(), arithmetic, reads);
                all.add(new Weighing(rule, comparison, sum, reads, reader.slots()));
            }
        });
        return all;
    }

    private static void collect(Expression side, Arithmetic arithmetic, Map<String, Expression> reads) {
        if (side instanceof Calculation calculation) {
            collect(calculation.left(), arithmetic, reads);
            collect(calculation.right(), arithmetic, reads);
        } else if (!(side instanceof Literal)) {
            arithmetic.of(side).weights().keySet().forEach(key -> reads.put(key, side));
        }
    }

    /** The weights of the parameters in the sum, by name. */
    SortedMap<String, Fraction> parameters() {
        SortedMap<String, Fraction> weights = new TreeMap<>();
        sum.weights().forEach((key, weight) -> {
            String name = parameter(key);
            if (name != null) {
                weights.put(name, weight);
            }
        });
        return weights;
    }

    /** The keys of all else in the sum. */
    List<String> others() {
        return sum.weights().keySet().stream()
                .filter(key -> parameter(key) == null)
                .toList();
    }

    private @Nullable String parameter(String key) {
        Expression read = reads.get(key);
        return read == null ? null : slots.parameter(read instanceof Scoped scoped ? scoped.read() : read);
    }

    /** The pattern of the measure whose figure, or average, least or greatest figure, a quantity is. */
    Optional<Condition.Pattern> figure(String key) {
        return Optional.ofNullable(reads.get(key)).flatMap(read -> slots.measure(read, OF_ONE));
    }
}

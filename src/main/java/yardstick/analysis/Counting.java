package yardstick.analysis;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import yardstick.analysis.claim.Fraction;
import yardstick.analysis.claim.Quantity;
import yardstick.analysis.claim.QuantitySum;
import yardstick.problem.Words;
import yardstick.rule.Comparison;
import yardstick.rule.Expression;
import yardstick.rule.Read;
import yardstick.rule.Relation;
import yardstick.rule.Rule;

/**
 * A comparison of a count, or a sum of counts, with a limit that parameters set.
 *
 * @param relation of the count to the limit
 * @param weights of the parameters in the limit
 * @param constant what the limit has beside them
 */
record Counting(
        Rule rule,
        Comparison comparison,
        What what,
        Relation relation,
        SortedMap<String, Fraction> weights,
        Fraction constant) {

    /** What is counted. */
    enum What {
        /** Periods back from the current one; from 0 on means that none is left out. */
        BACK,
        /** Periods since a beginning; 0 means that none has to pass. */
        TENURE,
        /** Matches, elements of a list, places. */
        THINGS;

        private static What of(Expression counted) {
            String field = counted instanceof Read read ? read.fieldName() : "";
            return switch (field) {
                case "back" -> BACK;
                case "tenure" -> TENURE;
                default -> THINGS;
            };
        }

        private Fraction least(Relation relation) {
            boolean strict = relation == Relation.LESS && this != TENURE;
            boolean demanding = relation == Relation.AT_LEAST && this == THINGS;
            return strict || demanding ? Fraction.ONE : Fraction.ZERO;
        }
    }

    /** What a comparison counts; none where it compares something else, or no parameter is in it. */
    static Optional<Counting> of(Weighing weighing) {
        List<String> counted = weighing.others();
        if (counted.isEmpty() || weighing.parameters().isEmpty() || !areCounts(weighing, counted)) {
            return Optional.empty();
        }
        Fraction weight = requireNonNull(weighing.sum().weights().get(counted.get(0)));
        Fraction toLimit = Fraction.ONE.negated().dividedBy(weight);
        SortedMap<String, Fraction> weights = new TreeMap<>();
        weighing.parameters().forEach((name, each) -> weights.put(name, each.times(toLimit)));
        Relation written = weighing.comparison().relation();
        return Optional.of(new Counting(
                weighing.rule(),
                weighing.comparison(),
                what(weighing, counted.get(0)),
                weight.signum() < 0 ? written.mirrored() : written,
                weights,
                weighing.sum().constant().times(toLimit)));
    }

    /** Whether all are counts of one kind that stand side by side. */
    private static boolean areCounts(Weighing weighing, List<String> keys) {
        QuantitySum sum = weighing.sum();
        String first = keys.get(0);
        return keys.stream()
                .allMatch(key -> requireNonNull(sum.quantities().get(key)).is(Quantity.Trait.WHOLE)
                        && weighing.reads().containsKey(key)
                        && Objects.equals(sum.weights().get(key), sum.weights().get(first))
                        && what(weighing, key) == what(weighing, first));
    }

    private static What what(Weighing weighing, String key) {
        return What.of(requireNonNull(weighing.reads().get(key)));
    }

    boolean reads(String parameter) {
        return weights.containsKey(parameter);
    }

    /** Whether the limit is one parameter, and perhaps a number more or less. */
    boolean isDirect() {
        return weights.size() == 1 && Fraction.ONE.equals(weights.get(weights.firstKey())) && constant.isWhole();
    }

    /** The least limit for which the comparison neither holds for everything nor for nothing. */
    Fraction leastLimit() {
        return what.least(relation);
    }

    /** The least figure of the one parameter. */
    Fraction leastFigure() {
        return leastLimit().plus(constant.negated());
    }

    /** What is wrong with the limit; none if it is one to count to, or a figure is not there. */
    Optional<Words> wrong(Map<String, BigDecimal> figures) {
        if (!figures.keySet().containsAll(weights.keySet())) {
            return Optional.empty();
        }
        Fraction limit = constant;
        for (Map.Entry<String, Fraction> weight : weights.entrySet()) {
            BigDecimal figure = figures.getOrDefault(weight.getKey(), BigDecimal.ZERO);
            limit = limit.plus(weight.getValue().times(Fraction.of(figure)));
        }
        boolean exact = constant.isWhole() && weights.values().stream().allMatch(Fraction::isWhole);
        if (exact && !limit.isWhole()) {
            return Optional.of(
                    what == What.THINGS
                            ? new Words("而个数是整数", "and a count is a whole number")
                            : new Words("而期数是整数", "and periods are whole"));
        }
        return limit.compareTo(leastLimit()) < 0 ? Optional.of(senseless()) : Optional.empty();
    }

    private Words senseless() {
        boolean never = relation == Relation.LESS || relation == Relation.AT_MOST || relation == Relation.EQUAL;
        return never
                ? new Words("这样就永远不能成立", "which could then never hold")
                : new Words("这样就对谁都成立", "which would then hold for everything");
    }

    /** The parameter to blame: the first that is no count itself, or else the first. */
    String culprit(Map<String, BigDecimal> figures) {
        return weights.keySet().stream()
                .filter(name -> {
                    Fraction figure = Fraction.of(figures.getOrDefault(name, BigDecimal.ZERO));
                    return figure.signum() < 0 || !figure.isWhole();
                })
                .findFirst()
                .orElse(weights.firstKey());
    }
}

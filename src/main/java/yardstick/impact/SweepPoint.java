package yardstick.impact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;
import yardstick.vocabulary.Kind;

/**
 * A value of each parameter, and the decisions that the policy comes to with them.
 *
 * @param index of the point in its sweep, from 0
 * @param values in the order of the axes
 * @param current whether these are the parameters' own values
 * @param byFacts how many decisions of each kind and outcome there are, per dossier
 */
public record SweepPoint(
        int index, List<BigDecimal> values, boolean current, List<Map<Kind, Map<Outcome, Integer>>> byFacts) {

    /** How many decisions of each kind and outcome there are in all dossiers together. */
    public Map<Kind, Map<Outcome, Integer>> counts() {
        Map<Kind, Map<Outcome, Integer>> sum = new LinkedHashMap<>();
        for (Map<Kind, Map<Outcome, Integer>> one : byFacts) {
            one.forEach((kind, counts) -> counts.forEach((outcome, count) ->
                    sum.computeIfAbsent(kind, any -> new LinkedHashMap<>()).merge(outcome, count, Integer::sum)));
        }
        return sum;
    }

    @Override
    public String toString() {
        return Brief.of(
                "SweepPoint", values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")));
    }
}

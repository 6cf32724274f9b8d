package yardstick.impact;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import yardstick.policy.Matter;
import yardstick.policy.Outcome;
import yardstick.problem.Brief;

/**
 * A value of each parameter, and the decisions that the policy comes to with them.
 *
 * @param index of the point in its sweep, from 0
 * @param values in the order of the axes
 * @param current whether these are the parameters' own values
 * @param byFacts how many decisions of each matter and outcome there are, per dossier
 * @param figures that matters report, in all dossiers together
 */
public record SweepPoint(
        int index,
        List<BigDecimal> values,
        boolean current,
        List<Map<Matter, Map<Outcome, Integer>>> byFacts,
        List<SweepFigure> figures) {

    /** How many decisions of each matter and outcome there are in all dossiers together. */
    public Map<Matter, Map<Outcome, Integer>> counts() {
        Map<Matter, Map<Outcome, Integer>> sum = new LinkedHashMap<>();
        for (Map<Matter, Map<Outcome, Integer>> one : byFacts) {
            one.forEach((matter, counts) -> counts.forEach((outcome, count) ->
                    sum.computeIfAbsent(matter, any -> new LinkedHashMap<>()).merge(outcome, count, Integer::sum)));
        }
        return sum;
    }

    @Override
    public String toString() {
        return Brief.of(
                "SweepPoint", values.stream().map(BigDecimal::toPlainString).collect(Collectors.joining(", ")));
    }
}

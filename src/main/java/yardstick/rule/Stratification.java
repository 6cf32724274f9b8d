package yardstick.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import yardstick.vocabulary.CodePoints;

/**
 * Orders rules so that each runs after those whose terms and derived measures it reads. Reading through {@code not},
 * {@code accumulate}, {@code forall}, or a derived measure needs all of it at once, hence a higher stratum; a plain pattern may
 * share the stratum.
 */
public final class Stratification {

    private final List<Rule> rules;

    /** The numbers of the rules that infer a term or derive a measure, by what it is. */
    private final Map<Concluded, List<Integer>> writers = new HashMap<>();

    /** The numbers of the rules that each rule reads, and whether it needs all that they conclude at once. */
    private final List<Map<Integer, Boolean>> readings = new ArrayList<>();

    private final int[] strata;

    private Stratification(List<Rule> rules) {
        this.rules = rules;
        this.strata = new int[rules.size()];
        for (int i = 0; i < rules.size(); i++) {
            int writer = i;
            Concluded.by(rules.get(i))
                    .ifPresent(what -> writers.computeIfAbsent(what, any -> new ArrayList<>())
                            .add(writer));
        }
        for (Rule rule : rules) {
            Map<Integer, Boolean> edges = new LinkedHashMap<>();
            readings(edges, rule.conditions(), false);
            readings.add(edges);
        }
    }

    /** Rules with their strata, by stratum and name; or the rules on a cycle. */
    public record Result(List<Rule> rules, List<Rule> cycle) {}

    /** Puts rules in order, whatever order they come in. */
    public static Result of(List<Rule> rules) {
        return new Stratification(rules).result();
    }

    private void readings(Map<Integer, Boolean> edges, List<Condition> conditions, boolean whole) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                reading(edges, pattern, whole);
            }
            boolean exists = condition instanceof Condition.Group group && !group.negated();
            readings(edges, condition.within(), whole || !exists);
        }
    }

    private void reading(Map<Integer, Boolean> edges, Condition.Pattern pattern, boolean whole) {
        for (Concluded asked : Concluded.askedBy(pattern)) {
            for (int writer : writers.getOrDefault(asked, List.of())) {
                edges.merge(writer, whole || pattern.type() == Type.MEASURE, Boolean::logicalOr);
            }
        }
    }

    private Result result() {
        for (int round = 0; round <= rules.size(); round++) {
            if (!raise()) {
                return new Result(ordered(), List.of());
            }
        }
        return new Result(List.of(), cycle());
    }

    private boolean raise() {
        boolean raised = false;
        for (int reader = 0; reader < strata.length; reader++) {
            for (Map.Entry<Integer, Boolean> edge : readings.get(reader).entrySet()) {
                int least = strata[edge.getKey()] + (edge.getValue() ? 1 : 0);
                raised |= strata[reader] < least;
                strata[reader] = Math.max(strata[reader], least);
            }
        }
        return raised;
    }

    private List<Rule> ordered() {
        return IntStream.range(0, strata.length)
                .mapToObj(i -> rules.get(i).in(strata[i]))
                .sorted(Comparator.comparingInt(Rule::stratum).thenComparing(Rule::name, CodePoints.ORDER))
                .toList();
    }

    /** The shortest way from what an edge that needs all at once writes back to its reader. */
    private List<Rule> cycle() {
        List<Integer> shortest = List.of();
        for (int writer = 0; writer < strata.length; writer++) {
            int[] cameFrom = search(writer);
            for (int reader = 0; reader < strata.length; reader++) {
                if (cameFrom[reader] >= 0 && readings.get(reader).getOrDefault(writer, false)) {
                    List<Integer> back = trace(cameFrom, writer, reader);
                    shortest = shortest.isEmpty() || back.size() < shortest.size() ? back : shortest;
                }
            }
        }
        return shortest.stream().map(rules::get).toList();
    }

    /** For each rule that this one reads, by way of others too, the rule before it on the shortest way; -1 for the rest. */
    private int[] search(int from) {
        int[] cameFrom = new int[strata.length];
        Arrays.fill(cameFrom, -1);
        cameFrom[from] = from;
        Deque<Integer> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            int here = open.remove();
            for (int writer : readings.get(here).keySet()) {
                if (cameFrom[writer] < 0) {
                    cameFrom[writer] = here;
                    open.add(writer);
                }
            }
        }
        return cameFrom;
    }

    private static List<Integer> trace(int[] cameFrom, int from, int to) {
        List<Integer> path = new ArrayList<>();
        for (int here = to; here != from; here = cameFrom[here]) {
            path.add(0, here);
        }
        path.add(0, from);
        return path;
    }
}

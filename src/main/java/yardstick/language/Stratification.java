package yardstick.language;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.facts.CodePoints;

/**
 * Orders rules so that each runs after those whose terms and derived measures it reads. Reading through {@code not},
 * {@code accumulate}, {@code forall}, or a derived measure needs all of it at once, hence a higher stratum; a plain pattern may
 * share the stratum.
 */
final class Stratification {

    /** One rule reads what another concludes. */
    private record Edge(Rule reader, Rule writer, boolean whole) {}

    private final List<Rule> rules;
    private final List<Edge> edges = new ArrayList<>();
    private final Map<Rule, Integer> strata = new HashMap<>();

    private Stratification(List<Rule> rules) {
        this.rules = rules;
        for (Rule rule : rules) {
            strata.put(rule, 0);
            readings(rule, rule.conditions(), false);
        }
    }

    /** Rules with their strata, by stratum and name; or the rules on a cycle. */
    record Result(List<Rule> rules, List<Rule> cycle) {}

    static Result of(List<Rule> rules) {
        return new Stratification(rules).result();
    }

    private void readings(Rule reader, List<Condition> conditions, boolean whole) {
        for (Condition condition : conditions) {
            if (condition instanceof Condition.Pattern pattern) {
                reading(reader, pattern, whole);
            } else if (condition instanceof Condition.Exists exists) {
                readings(reader, exists.conditions(), whole);
            } else if (condition instanceof Condition.Not not) {
                readings(reader, not.conditions(), true);
            } else if (condition instanceof Condition.Forall forall) {
                reading(reader, forall.each(), true);
                readings(reader, forall.holds(), true);
            } else if (condition instanceof Condition.Accumulate accumulate) {
                readings(reader, accumulate.source(), true);
            }
        }
    }

    private void reading(Rule reader, Condition.Pattern pattern, boolean whole) {
        String name = WindowReader.name(pattern.slot(), pattern.tests()).orElse("");
        for (Rule writer : rules) {
            boolean term = pattern.type() == Type.TERM
                    && writer.conclusion() instanceof Conclusion.Infer infer
                    && infer.term().equals(name);
            boolean measure = pattern.type() == Type.MEASURE
                    && writer.conclusion() instanceof Conclusion.Derive derive
                    && derive.measure().equals(name);
            if (term || measure) {
                edges.add(new Edge(reader, writer, whole || measure));
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
        for (Edge edge : edges) {
            int least = stratum(edge.writer) + (edge.whole ? 1 : 0);
            if (stratum(edge.reader) < least) {
                strata.put(edge.reader, least);
                raised = true;
            }
        }
        return raised;
    }

    private int stratum(Rule rule) {
        return strata.getOrDefault(rule, 0);
    }

    private List<Rule> ordered() {
        return rules.stream()
                .map(rule -> new Rule(
                        rule.name(),
                        rule.clause(),
                        rule.title(),
                        rule.effective(),
                        rule.conditions(),
                        rule.conclusion(),
                        rule.slots(),
                        stratum(rule),
                        rule.place()))
                .sorted(Comparator.comparingInt(Rule::stratum).thenComparing(Rule::name, CodePoints.ORDER))
                .toList();
    }

    /** The shortest way from what an edge that needs all at once writes back to its reader. */
    private List<Rule> cycle() {
        List<Rule> shortest = List.of();
        for (Edge edge : edges) {
            List<Rule> back = edge.whole ? path(edge.writer, edge.reader) : List.of();
            if (!back.isEmpty() && (shortest.isEmpty() || back.size() < shortest.size())) {
                shortest = back;
            }
        }
        return shortest;
    }

    /** The rules from one that reads, by way of what it reads, to another; both included. */
    private List<Rule> path(Rule from, Rule to) {
        Map<Rule, Rule> cameFrom = new HashMap<>();
        Deque<Rule> open = new ArrayDeque<>(List.of(from));
        Set<Rule> seen = new LinkedHashSet<>(open);
        while (!open.isEmpty()) {
            Rule here = open.remove();
            if (here == to) {
                return trace(cameFrom, from, to);
            }
            for (Edge edge : edges) {
                if (edge.reader == here && seen.add(edge.writer)) {
                    cameFrom.put(edge.writer, here);
                    open.add(edge.writer);
                }
            }
        }
        return List.of();
    }

    private static List<Rule> trace(Map<Rule, Rule> cameFrom, Rule from, Rule to) {
        List<Rule> path = new ArrayList<>();
        Rule here = to;
        while (here != from) {
            path.add(0, here);
            here = java.util.Objects.requireNonNull(cameFrom.get(here));
        }
        path.add(0, from);
        return path;
    }
}

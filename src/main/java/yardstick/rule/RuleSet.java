package yardstick.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import yardstick.problem.Brief;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Period;

/**
 * The checked rules of a policy.
 *
 * @param rules by stratum, then by name
 */
public record RuleSet(List<Rule> rules) {

    /** Checked rules put in order; none if they depend on each other in a circle. */
    public static Optional<RuleSet> ordered(Collection<Rule> rules) {
        Stratification.Result result = Stratification.of(List.copyOf(rules));
        return result.cycle().isEmpty() ? Optional.of(new RuleSet(result.rules())) : Optional.empty();
    }

    /** The rule of a name. */
    public Optional<Rule> rule(String name) {
        return rules.stream().filter(rule -> rule.name().equals(name)).findFirst();
    }

    /** Number of strata. */
    public int strata() {
        return rules.stream().mapToInt(Rule::stratum).max().orElse(-1) + 1;
    }

    /** The rules that are in force in a period. */
    public List<Rule> inForce(Period asOf) {
        return rules.stream().filter(rule -> rule.inForce(asOf)).toList();
    }

    /** The measures that rules derive, which a dossier cannot lack. */
    public Set<String> derivedMeasures() {
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                names.add(derive.measure());
            }
        }
        return names;
    }

    /** All terms and measures that rules conclude. */
    public Set<Concluded> concluded() {
        Set<Concluded> concluded = new LinkedHashSet<>();
        rules.forEach(rule -> Concluded.by(rule).ifPresent(concluded::add));
        return concluded;
    }

    /** Whether a term is inferred from itself, directly or by way of others. */
    public boolean isCircular() {
        Map<Concluded, List<Rule>> writers = new LinkedHashMap<>();
        for (Rule rule : rules) {
            Concluded.by(rule)
                    .ifPresent(what -> writers.computeIfAbsent(what, any -> new ArrayList<>())
                            .add(rule));
        }
        Set<Concluded> left = new LinkedHashSet<>(writers.keySet());
        boolean fewer = true;
        while (fewer) {
            fewer = left.removeIf(
                    what -> writers.getOrDefault(what, List.of()).stream().noneMatch(rule -> reads(rule, left)));
        }
        return !left.isEmpty();
    }

    private static boolean reads(Rule rule, Set<Concluded> some) {
        boolean[] reads = {false};
        Traversal.patterns(
                rule.conditions(),
                pattern -> reads[0] |= Concluded.askedBy(pattern).stream().anyMatch(some::contains));
        return reads[0];
    }

    @Override
    public String toString() {
        return Brief.of("RuleSet", Brief.count(rules.size(), "rule"));
    }
}

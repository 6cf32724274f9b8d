package yardstick.evaluate.drools;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;

/** Engines that divide even the smallest dossier, or none, and what decides how they divide it. */
public final class Sharded {

    private Sharded() {}

    /** An engine with shards of so many zones, and of designations with so many grants and applications. */
    public static Engine compile(List<Rule> rules, int size) {
        return Engine.compile(rules, new Sharding(0, size, size));
    }

    /** An engine that evaluates everything in one session. */
    public static Engine whole(List<Rule> rules) {
        return Engine.compile(rules, new Sharding(Long.MAX_VALUE, 1, 1));
    }

    /** The names of the localities of rules by name of the rule. */
    static Map<String, String> localities(List<Rule> rules) {
        Certainty certainty = new Certainty(new RuleSet(rules).derivedMeasures());
        return rules.stream()
                .collect(Collectors.toMap(
                        Rule::name, rule -> Ties.locality(rule, certainty).name(), (one, other) -> one, TreeMap::new));
    }

    /** The phases of rules, such as {@code "ZONE [a, b]"}. */
    public static List<String> phases(List<Rule> rules) {
        return Phases.of(rules, new RuleSet(rules).derivedMeasures()).stream()
                .map(phase -> phase.locality() + " "
                        + phase.rules().stream().map(Rule::name).sorted().toList())
                .toList();
    }
}

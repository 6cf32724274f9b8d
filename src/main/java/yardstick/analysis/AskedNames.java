package yardstick.analysis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yardstick.rule.Condition;
import yardstick.rule.Literal;
import yardstick.rule.Place;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.CodePoints;

/** The names of the measures, or of the attributes, that rules ask for, and where. */
final class AskedNames {

    private final Map<String, Set<String>> readers = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, List<Place>> places = new TreeMap<>(CodePoints.ORDER);

    private AskedNames() {}

    /** The names of measures in some rules. */
    static AskedNames ofMeasures(Collection<Rule> rules) {
        return of(Type.MEASURE, rules);
    }

    /** The names of attributes in some rules. */
    static AskedNames ofAttributes(Collection<Rule> rules) {
        return of(Type.ATTRIBUTE, rules);
    }

    private static AskedNames of(Type type, Collection<Rule> rules) {
        AskedNames names = new AskedNames();
        rules.stream().sorted(AnalysedPolicy.AS_WRITTEN).forEach(rule -> names.add(type, rule));
        return names;
    }

    private void add(Type type, Rule rule) {
        Traversal.patterns(
                rule.conditions(),
                pattern -> literals(type, pattern).forEach(literal -> {
                    String name = (String) literal.value();
                    readers.computeIfAbsent(name, any -> new TreeSet<>()).add(rule.name());
                    places.computeIfAbsent(name, any -> new ArrayList<>()).add(literal.place());
                }));
    }

    /** The names that a pattern of a type asks for, as written. */
    static List<Literal> literals(Type type, Condition.Pattern pattern) {
        return pattern.type() == type ? pattern.selection().names() : List.of();
    }

    Set<String> all() {
        return readers.keySet();
    }

    /** The names of the rules that ask for one. */
    Set<String> readers(String name) {
        return readers.getOrDefault(name, Set.of());
    }

    /** Where rules ask for one, at least one place if any does. */
    List<Place> places(String name) {
        return places.getOrDefault(name, List.of());
    }

    /** Whether some rule asks for both, so that they are not one misspelt. */
    boolean areReadTogether(String one, String other) {
        Set<String> both = new HashSet<>(readers(one));
        both.retainAll(readers(other));
        return !both.isEmpty();
    }
}

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

/** The names of the measures that rules ask for, and where. */
final class MeasureNames {

    private final Map<String, Set<String>> readers = new TreeMap<>(CodePoints.ORDER);
    private final Map<String, List<Place>> places = new TreeMap<>(CodePoints.ORDER);

    private MeasureNames() {}

    /** The names in some rules. */
    static MeasureNames of(Collection<Rule> rules) {
        MeasureNames names = new MeasureNames();
        rules.stream().sorted(AnalysedPolicy.AS_WRITTEN).forEach(names::add);
        return names;
    }

    private void add(Rule rule) {
        Traversal.patterns(
                rule.conditions(),
                pattern -> literals(pattern).forEach(literal -> {
                    String name = (String) literal.value();
                    readers.computeIfAbsent(name, any -> new TreeSet<>()).add(rule.name());
                    places.computeIfAbsent(name, any -> new ArrayList<>()).add(literal.place());
                }));
    }

    /** The names that a pattern of a measure asks for, as written. */
    static List<Literal> literals(Condition.Pattern pattern) {
        return pattern.type() == Type.MEASURE ? pattern.selection().names() : List.of();
    }

    Set<String> all() {
        return readers.keySet();
    }

    /** The names of the rules that ask for a measure. */
    Set<String> readers(String name) {
        return readers.getOrDefault(name, Set.of());
    }

    /** Where rules ask for a measure, at least one place if any does. */
    List<Place> places(String name) {
        return places.getOrDefault(name, List.of());
    }

    /** Whether some rule asks for both measures, so that they are not one misspelt. */
    boolean areReadTogether(String one, String other) {
        Set<String> both = new HashSet<>(readers(one));
        both.retainAll(readers(other));
        return !both.isEmpty();
    }
}

package yardstick.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yardstick.facts.CodePoints;
import yardstick.facts.Parameter;
import yardstick.language.Conclusion;
import yardstick.language.Rule;
import yardstick.policy.PolicyFolder;

/**
 * A policy under analysis.
 *
 * @param rules by file and line
 */
record Survey(PolicyFolder folder, List<Rule> rules, Mentions mentions, Notes notes) {

    static final Comparator<Rule> AS_WRITTEN = Comparator.comparing(
                    (Rule rule) -> rule.place().file(), CodePoints.ORDER)
            .thenComparingInt(rule -> rule.place().line())
            .thenComparingInt(rule -> rule.place().column())
            .thenComparing(Rule::name, CodePoints.ORDER);

    static Survey of(PolicyFolder folder, List<Rule> rules, Mentions mentions) {
        return new Survey(folder, rules.stream().sorted(AS_WRITTEN).toList(), mentions, new Notes(folder));
    }

    /** The measures that rules derive. */
    Set<String> derived() {
        Set<String> names = new TreeSet<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                names.add(derive.measure());
            }
        }
        return names;
    }

    /** Reads tests whatever the parameters are. */
    ClaimReader whateverParameters() {
        return ClaimReader.of(Map.of(), derived());
    }

    /** Reads tests with the parameters as they are now. */
    ClaimReader presentParameters() {
        Map<String, Fraction> figures = new TreeMap<>();
        for (Parameter parameter : folder.parameters()) {
            figures.put(parameter.name(), Fraction.of(parameter.value()));
        }
        return ClaimReader.of(figures, derived());
    }
}

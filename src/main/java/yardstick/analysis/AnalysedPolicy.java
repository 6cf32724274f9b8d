package yardstick.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.Fraction;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Concluded;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Traversal;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Parameter;

/**
 * A policy under analysis.
 *
 * @param rules by file and line
 */
record AnalysedPolicy(PolicyFolder folder, List<Rule> rules, Notes notes) {

    static final Comparator<Rule> AS_WRITTEN = Comparator.comparing(
                    (Rule rule) -> rule.place().file(), CodePoints.ORDER)
            .thenComparingInt(rule -> rule.place().line())
            .thenComparingInt(rule -> rule.place().column())
            .thenComparing(Rule::name, CodePoints.ORDER);

    static AnalysedPolicy of(PolicyFolder folder, List<Rule> rules) {
        return new AnalysedPolicy(folder, rules.stream().sorted(AS_WRITTEN).toList(), new Notes(folder));
    }

    /** Without the rules of which an error was told. */
    AnalysedPolicy ofSoundRules() {
        return new AnalysedPolicy(
                folder, rules.stream().filter(rule -> !notes.refused(rule)).toList(), notes);
    }

    /** The measures that rules derive. */
    Set<String> derived() {
        return new RuleSet(rules).derivedMeasures();
    }

    /** The rules that conclude a term or a measure. */
    List<Rule> concluding(Concluded what) {
        return rules.stream()
                .filter(rule -> Concluded.by(rule).filter(what::equals).isPresent())
                .toList();
    }

    /** Reads tests whatever the parameters are. */
    ClaimReader whateverParameters() {
        return ClaimReader.of(Map.of(), derived());
    }

    /** Reads tests by the vocabulary alone: whatever the parameters are, and however many figures a window holds. */
    ClaimReader vocabulary() {
        return ClaimReader.of(Map.of(), measures());
    }

    private Set<String> measures() {
        Set<String> names = new TreeSet<>();
        rules.forEach(rule -> Traversal.patterns(rule.conditions(), pattern -> names.addAll(pattern.requiredNames())));
        return names;
    }

    /** Reads tests with the parameters as they are now. */
    ClaimReader presentParameters() {
        Map<String, Fraction> figures = new TreeMap<>();
        for (Parameter parameter : folder.parameters()) {
            if (parameter.key().equals(parameter.name()) && parameter.values() == null) {
                figures.put(parameter.name(), Fraction.of(parameter.value()));
            }
        }
        return ClaimReader.of(figures, derived());
    }
}

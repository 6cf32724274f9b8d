package yardstick.impact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import yardstick.Policy;
import yardstick.policy.Matter;
import yardstick.policy.PolicyFolder;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Parameter;

/**
 * Makes policies between two versions: the old one with some of the edits. A parameter that only the new version has is there from
 * the start, and one that only the old version has stays, since no rule of the other version reads them.
 */
final class Blend {

    private static final int MOST_COMPILED = 50;

    private final Policy before;
    private final List<Edit> edits;
    private final List<Parameter> added;

    /** The policies compiled last, by the edits of rules in them; figures and matters need no compiling. */
    private final Map<BitSet, Optional<Policy>> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<BitSet, Optional<Policy>> eldest) {
            return size() > MOST_COMPILED;
        }
    };

    Blend(Policy before, Policy after, List<Edit> edits) {
        this.before = before;
        this.edits = edits;
        this.added = Edits.newIn(before, after);
    }

    /**
     * The old version with some edits, by their position; none where that is no sound policy: a rule would conclude what no matter
     * has, read a term that no rule infers, count with a figure that is no count, or depend on itself.
     */
    Optional<Policy> with(BitSet chosen) {
        BitSet ofRules = new BitSet();
        chosen.stream().filter(edit -> edits.get(edit) instanceof Edit.OfRule).forEach(ofRules::set);
        List<Matter> matters = matters(chosen);
        return compiled.computeIfAbsent(ofRules, this::compile)
                .filter(policy -> concludeOnly(policy.rules().rules(), matters))
                .map(policy -> policy.in(
                        policy.folder().with(matters, parameters(chosen)).with(indicators(chosen))))
                .filter(policy -> policy.counts().suit(policy.folder().parameters()));
    }

    private Optional<Policy> compile(BitSet ofRules) {
        SortedMap<String, Rule> rules = Edits.byName(before.rules().rules(), Rule::name);
        ofRules.stream().forEach(edit -> {
            Edit.OfRule rule = (Edit.OfRule) edits.get(edit);
            if (rule.after() == null) {
                rules.remove(rule.name());
            } else {
                rules.put(rule.name(), rule.after());
            }
        });
        if (ofRules.isEmpty()) {
            return Optional.of(before);
        }
        return Reads.of(rules.values()).termsAreInferred(rules.values())
                ? RuleSet.ordered(rules.values()).map(ordered -> Policy.of(before.folder(), ordered))
                : Optional.empty();
    }

    private Indicators indicators(BitSet chosen) {
        return chosen.stream()
                .mapToObj(edits::get)
                .filter(Edit.OfCatalogue.class::isInstance)
                .map(edit -> ((Edit.OfCatalogue) edit).after())
                .findFirst()
                .orElse(before.folder().indicators());
    }

    private List<Parameter> parameters(BitSet chosen) {
        PolicyFolder folder = before.folder();
        Map<Parameter, Parameter> changes = new HashMap<>();
        Set<Parameter> gone = new HashSet<>();
        List<Parameter> rows = new ArrayList<>(added);
        chosen.stream().mapToObj(edits::get).forEach(edit -> {
            if (edit instanceof Edit.OfParameter parameter) {
                changes.put(parameter.before(), parameter.after());
            } else if (edit instanceof Edit.OfRows of) {
                gone.addAll(of.before());
                rows.addAll(of.after());
            }
        });
        return Stream.concat(
                        folder.parameters().stream()
                                .filter(old -> !gone.contains(old))
                                .map(old -> changes.getOrDefault(old, old)),
                        rows.stream())
                .toList();
    }

    private List<Matter> matters(BitSet chosen) {
        Map<String, Matter> matters = new LinkedHashMap<>();
        before.folder().matters().forEach(matter -> matters.put(matter.id(), matter));
        chosen.stream().mapToObj(edits::get).forEach(edit -> {
            if (edit instanceof Edit.OfMatter matter) {
                if (matter.after() == null) {
                    matters.remove(matter.id());
                } else {
                    matters.put(matter.id(), matter.after());
                }
            }
        });
        return List.copyOf(matters.values());
    }

    /** Whether each rule concludes an outcome of exactly one matter. */
    private static boolean concludeOnly(List<Rule> rules, List<Matter> matters) {
        return rules.stream()
                .allMatch(rule -> !(rule.conclusion() instanceof Conclusion.Conclude conclude)
                        || matters.stream()
                                        .filter(matter -> matter.kind() == rule.subjectKind()
                                                && matter.rank(conclude.outcome()) >= 0)
                                        .count()
                                == 1);
    }
}

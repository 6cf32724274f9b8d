package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import yardstick.evaluate.Locality;
import yardstick.rule.Concluded;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.vocabulary.CodePoints;

/** Divides rules into phases: a rule runs in the same phase as those whose conclusions it reads, or in a later one. */
final class Phases {

    private final Set<String> derived;
    private final IdentityHashMap<Rule, Locality> localities = new IdentityHashMap<>();
    private final IdentityHashMap<Rule, Set<String>> reads = new IdentityHashMap<>();
    private final List<Rule> left;
    private final List<Phase> phases = new ArrayList<>();

    private Phases(List<Rule> rules, Set<String> derived) {
        this.derived = derived;
        this.left = new ArrayList<>(rules);
        Certainty certainty = new Certainty(derived);
        for (Rule rule : rules) {
            localities.put(rule, Ties.locality(rule, certainty));
            reads.put(rule, reads(rule));
        }
    }

    /**
     * The phases in which to run rules.
     *
     * @param derived names of measures that rules derive
     */
    static List<Phase> of(List<Rule> rules, Set<String> derived) {
        Phases phases = new Phases(rules, derived);
        while (!phases.left.isEmpty()) {
            phases.addNext();
        }
        return List.copyOf(phases.phases);
    }

    /** Small shards first; where rules of several localities wait for each other, they see everything at once. */
    private void addNext() {
        for (Locality locality : Locality.values()) {
            List<Rule> ready = ready(locality);
            if (!ready.isEmpty()) {
                add(locality, ready);
                return;
            }
        }
        add(Locality.GLOBAL, List.copyOf(left));
    }

    private void add(Locality locality, List<Rule> rules) {
        Set<String> ran = names(rules);
        left.removeIf(rule -> ran.contains(rule.name()));
        Set<String> kept = new TreeSet<>(CodePoints.ORDER);
        for (Rule rule : left) {
            kept.addAll(reads.getOrDefault(rule, Set.of()));
            Concluded.by(rule).map(Concluded::name).ifPresent(kept::add);
        }
        phases.add(new Phase(locality, rules, derived, kept));
    }

    private List<Rule> ready(Locality locality) {
        List<Rule> ready = new ArrayList<>(left);
        ready.removeIf(rule -> localities.get(rule) != locality);
        while (removeWaiting(ready)) {
            // Those that read what others concluded wait with them.
        }
        return ready;
    }

    private boolean removeWaiting(List<Rule> ready) {
        Set<String> names = names(ready);
        return ready.removeIf(rule -> waits(rule, names));
    }

    private static Set<String> names(List<Rule> rules) {
        return rules.stream().map(Rule::name).collect(Collectors.toSet());
    }

    private boolean waits(Rule reader, Set<String> ready) {
        Set<String> read = reads.getOrDefault(reader, Set.of());
        return left.stream().anyMatch(writer -> concludes(writer, read) && !ready.contains(writer.name()));
    }

    /** The names of terms and measures that a rule asks for. */
    static Set<String> reads(Rule rule) {
        Set<String> names = new TreeSet<>(CodePoints.ORDER);
        Traversal.patterns(
                rule.conditions(), pattern -> Concluded.askedBy(pattern).forEach(asked -> names.add(asked.name())));
        return names;
    }

    /** Whether a rule concludes a term or measure of one of some names. */
    static boolean concludes(Rule rule, Set<String> names) {
        return Concluded.by(rule).map(Concluded::name).filter(names::contains).isPresent();
    }
}

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import yardstick.evaluate.Derivation;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.evaluate.drools.Ledger.Entry;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/**
 * Compares what rules were found to say with what Drools finds in some shards of each phase: each shard is given the terms and derived
 * measures that earlier phases are said to have concluded, and has to conclude the same of its own subjects.
 */
final class Confirmation {

    private static final Set<Mode> TWINS = Set.of(Mode.CERTAIN, Mode.POSSIBLE);

    private final World world;
    private final Truths found;
    private final List<Rule> before = new ArrayList<>();

    Confirmation(World world, Truths found) {
        this.world = world;
        this.found = found;
    }

    /** Compares one phase on some shards; phases come in their order. */
    void confirm(Phase phase, List<SessionShard> shards) {
        List<Rule> earlier = List.copyOf(before);
        before.addAll(phase.rules());
        for (SessionShard shard : shards) {
            Ledger ledger = new Ledger();
            earlier.forEach(rule -> {
                infer(rule, shard.subjects(), ledger);
                derive(rule, shard.subjects(), ledger);
            });
            Conclusions conclusions = phase.twins(world).evaluate(world, shard, ledger, new Derived());
            compare(phase, shard, conclusions.findings(), ledger);
        }
    }

    private void infer(Rule rule, List<Subject> subjects, Ledger ledger) {
        if (rule.conclusion() instanceof Conclusion.Infer infer && isInForce(rule)) {
            Subject[] some =
                    subjects.stream().filter(subject -> concerns(rule, subject)).toArray(Subject[]::new);
            Truth[] truths = new Truth[some.length];
            Arrays.fill(truths, Truth.TRUE);
            found.sift(rule, some, truths);
            for (int i = 0; i < some.length; i++) {
                if (truths[i] != Truth.FALSE) {
                    Entry entry = entry(infer.term(), some[i], rule, ledger);
                    entry.modes().addAll(truths[i] == Truth.TRUE ? TWINS : Set.of(Mode.POSSIBLE));
                }
            }
        }
    }

    private void derive(Rule rule, List<Subject> subjects, Ledger ledger) {
        if (rule.conclusion() instanceof Conclusion.Derive && isInForce(rule)) {
            for (Subject subject : subjects) {
                if (concerns(rule, subject)) {
                    for (Derivation figure : found.derived(rule, subject)) {
                        Entry entry = ledger.figure(figure.measure(), rule);
                        entry.modes().addAll(figure.truth() == Truth.TRUE ? TWINS : Set.of(Mode.POSSIBLE));
                    }
                }
            }
        }
    }

    private Entry entry(String term, Subject subject, Rule rule, Ledger ledger) {
        for (Entry entry : ledger.of(subject)) {
            if (entry.name().equals(term)) {
                return entry;
            }
        }
        Entry entry = new Entry(new Term(subject, term, world.dossier().asOf(), 0), term, rule);
        ledger.add(subject, entry);
        return entry;
    }

    private Truth truth(Rule rule, Subject subject) {
        return isInForce(rule) ? found.truth(rule, subject) : Truth.FALSE;
    }

    private boolean isInForce(Rule rule) {
        return rule.inForce(world.dossier().asOf());
    }

    private static boolean concerns(Rule rule, Subject subject) {
        return rule.subjectKind() == subject.subjectKind();
    }

    private void compare(Phase phase, SessionShard shard, List<Finding> findings, Ledger ledger) {
        Map<Subject, Map<String, Truth>> said = new HashMap<>();
        findings.forEach(finding -> said.computeIfAbsent(finding.subject(), any -> new HashMap<>())
                .put(finding.rule().name(), finding.truth()));
        for (Subject subject : shard.home()) {
            for (Rule rule : phase.rules()) {
                if (concerns(rule, subject) && rule.conclusion() instanceof Conclusion.Infer infer) {
                    require(term(infer.term(), subject) == truth(infer.term(), subject, ledger), rule, subject);
                } else if (concerns(rule, subject) && rule.conclusion() instanceof Conclusion.Derive derive) {
                    require(
                            derived(derive.measure(), subject).equals(told(derive.measure(), subject, ledger)),
                            rule,
                            subject);
                } else if (concerns(rule, subject)) {
                    Truth drools = said.getOrDefault(subject, Map.of()).getOrDefault(rule.name(), Truth.FALSE);
                    require(truth(rule, subject) == drools, rule, subject);
                }
            }
        }
    }

    /** Whether a term was found to hold by the rules so far. */
    private Truth term(String term, Subject subject) {
        Truth truth = Truth.FALSE;
        for (Rule rule : before) {
            if (concerns(rule, subject)
                    && rule.conclusion() instanceof Conclusion.Infer infer
                    && infer.term().equals(term)) {
                truth = truth.or(truth(rule, subject));
            }
        }
        return truth;
    }

    /** The figures that were found to be derived by the rules so far, by their values. */
    private Map<String, Truth> derived(String measure, Subject subject) {
        Map<String, Truth> figures = new HashMap<>();
        for (Rule rule : before) {
            if (concerns(rule, subject)
                    && rule.conclusion() instanceof Conclusion.Derive derive
                    && derive.measure().equals(measure)
                    && isInForce(rule)) {
                found.derived(rule, subject)
                        .forEach(figure ->
                                figures.merge(figure.measure().amount().toString(), figure.truth(), Truth::or));
            }
        }
        return figures;
    }

    private static Map<String, Truth> told(String measure, Subject subject, Ledger ledger) {
        Map<String, Truth> figures = new HashMap<>();
        for (Entry entry : ledger.of(subject)) {
            if (entry.fact() instanceof Measure figure && figure.name().equals(measure)) {
                figures.put(
                        figure.amount().toString(), entry.modes().contains(Mode.CERTAIN) ? Truth.TRUE : Truth.UNKNOWN);
            }
        }
        return figures;
    }

    private static Truth truth(String term, Subject subject, Ledger ledger) {
        return ledger.of(subject).stream()
                .filter(entry -> entry.name().equals(term))
                .map(entry -> entry.modes().contains(Mode.CERTAIN) ? Truth.TRUE : Truth.UNKNOWN)
                .findFirst()
                .orElse(Truth.FALSE);
    }

    private static void require(boolean same, Rule rule, Subject subject) {
        if (!same) {
            throw new IllegalStateException(
                    "batch and engine disagree on rule " + rule.name() + " of " + subject.ids());
        }
    }
}

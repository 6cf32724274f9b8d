package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;
import yardstick.vocabulary.Term;

/**
 * Compares what rules were found to say with what Drools finds in some shards of each phase: each shard is given the terms and derived
 * measures that earlier phases are said to have concluded, and has to conclude the same of its own subjects.
 */
final class Confirmation {

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
            Conclusions conclusions = phase.open(world).evaluate(world, shard, ledger, new Derived());
            compare(phase, shard, conclusions.findings(), ledger);
        }
    }

    private void infer(Rule rule, List<Subject> subjects, Ledger ledger) {
        if (rule.conclusion() instanceof Conclusion.Infer infer) {
            Subject[] some =
                    subjects.stream().filter(subject -> concerns(rule, subject)).toArray(Subject[]::new);
            for (int back = 0; back < world.periods(rule); back++) {
                Truth[] truths = truths(rule, back, some);
                for (int i = 0; i < some.length; i++) {
                    if (truths[i] != Truth.FALSE) {
                        Entry entry = entry(infer.term(), some[i], back, ledger);
                        entry.raise(truths[i]);
                    }
                }
            }
        }
    }

    private Truth[] truths(Rule rule, int back, Subject... subjects) {
        Truth[] truths = new Truth[subjects.length];
        Arrays.fill(truths, Truth.TRUE);
        found.sift(rule, back, subjects, truths);
        return truths;
    }

    private void derive(Rule rule, List<Subject> subjects, Ledger ledger) {
        if (rule.conclusion() instanceof Conclusion.Derive && isInForce(rule)) {
            for (Subject subject : subjects) {
                if (concerns(rule, subject)) {
                    for (Derivation figure : found.derived(rule, subject)) {
                        ledger.figure(figure.measure()).raise(figure.truth());
                    }
                }
            }
        }
    }

    private Entry entry(String name, Subject subject, int back, Ledger ledger) {
        Entry known = ledger.term(name, subject, back);
        if (known != null) {
            return known;
        }
        Period period = world.dossier().asOf().back(back);
        Entry entry = new Entry(new Term(subject, name, period, back), name);
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
                    require(isTold(infer.term(), subject, world.periods(rule), ledger), rule, subject);
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

    /** Whether a term is told to hold in those of so many periods in which it was found to hold. */
    private boolean isTold(String term, Subject subject, int periods, Ledger ledger) {
        for (int back = 0; back < periods; back++) {
            Entry told = ledger.term(term, subject, back);
            if (term(term, subject, back) != (told == null ? Truth.FALSE : told.truth())) {
                return false;
            }
        }
        return true;
    }

    /** Whether a term was found to hold by the rules so far. */
    private Truth term(String term, Subject subject, int back) {
        Truth truth = Truth.FALSE;
        for (Rule rule : before) {
            if (concerns(rule, subject)
                    && rule.conclusion() instanceof Conclusion.Infer infer
                    && infer.term().equals(term)
                    && back < world.periods(rule)) {
                truth = truth.or(truths(rule, back, subject)[0]);
            }
        }
        return truth;
    }

    /** The figures that were found to be derived by the rules so far, by their periods and values. */
    private Map<String, Truth> derived(String measure, Subject subject) {
        Map<String, Truth> figures = new HashMap<>();
        for (Rule rule : before) {
            if (concerns(rule, subject)
                    && rule.conclusion() instanceof Conclusion.Derive derive
                    && derive.measure().equals(measure)
                    && isInForce(rule)) {
                found.derived(rule, subject)
                        .forEach(figure -> figures.merge(told(figure.measure()), figure.truth(), Truth::or));
            }
        }
        return figures;
    }

    private static Map<String, Truth> told(String measure, Subject subject, Ledger ledger) {
        Map<String, Truth> figures = new HashMap<>();
        for (Entry entry : ledger.of(subject)) {
            if (entry.fact() instanceof Measure figure && figure.name().equals(measure)) {
                figures.put(told(figure), entry.truth());
            }
        }
        return figures;
    }

    private static String told(Measure figure) {
        return figure.back() + " " + figure.amount();
    }

    private static void require(boolean same, Rule rule, Subject subject) {
        if (!same) {
            throw new IllegalStateException(
                    "batch and engine disagree on rule " + rule.name() + " of " + subject.ids());
        }
    }
}

package yardstick.reference;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Fact;
import yardstick.facts.Kind;
import yardstick.facts.Measure;
import yardstick.facts.Subject;
import yardstick.facts.Term;
import yardstick.language.Budget;
import yardstick.language.Conclusion;
import yardstick.language.Condition;
import yardstick.language.Derived;
import yardstick.language.Finding;
import yardstick.language.Input;
import yardstick.language.Limits;
import yardstick.language.Mark;
import yardstick.language.Reading;
import yardstick.language.Rule;
import yardstick.language.RuleSet;
import yardstick.language.Totals;
import yardstick.language.Truth;
import yardstick.language.Truths;
import yardstick.language.Type;
import yardstick.language.World;

/**
 * Evaluates rules on a world by their definition, on demand: what a rule says of a subject is found when it is asked for, and
 * remembered. Not for use by several threads.
 */
public final class Reference implements Truths {

    private static final Verdict GIVEN = new Verdict(Truth.TRUE, Set.of(), Set.of());

    private final List<Rule> rules;
    private final World world;
    private final Budget budget;
    private final Candidates candidates;
    private final Map<Inferred, Truth> truths = new HashMap<>();
    private final Map<Inferred, List<Fact>> inferred = new HashMap<>();
    private final Map<Inferred, List<Fact>> groups = new HashMap<>();
    private final Map<Inferred, Verdict> stories = new HashMap<>();
    private final IdentityHashMap<Fact, Inference> inferences = new IdentityHashMap<>();
    private final Set<Inferred> settled = new HashSet<>();
    private final Set<Inferred> round = new HashSet<>();
    private final Set<Inferred> open = new HashSet<>();
    private final Set<String> derived = new HashSet<>();
    private boolean circular;
    private boolean changed;

    /** Evaluates the rules that are in force, without looking at a clock. */
    public Reference(List<Rule> rules, World world) {
        this(rules, world, new Budget(Limits.DEFAULT, world.size(), () -> 0L));
    }

    /** Evaluates the rules that are in force, within a budget. */
    public Reference(List<Rule> rules, World world, Budget budget) {
        this(rules, world, budget, Map.of());
    }

    private Reference(List<Rule> rules, World world, Budget budget, Map<Fact, Fact> instead) {
        this.rules = new RuleSet(rules).inForce(world.dossier().asOf());
        this.world = world;
        this.budget = budget;
        this.candidates = new Candidates(world, instead);
        for (Rule rule : this.rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                derived.add(derive.measure());
            }
        }
    }

    /**
     * The same rules on the same world, but for some facts.
     *
     * @param instead the figures to read in place of others of the same subject, name and period
     */
    public Reference reading(Map<Fact, Fact> instead) {
        return new Reference(rules, world, new Budget(Limits.DEFAULT, world.size(), () -> 0L), instead);
    }

    /** Looks at a rule condition by condition for one subject. */
    public Trace trace(Rule rule, Subject subject) {
        return new Trace(this, candidates, rule, subject);
    }

    /** The rules that infer a term or derive a measure of a kind of subject. */
    public List<Rule> inferring(Type type, String name, Subject subject) {
        Inferred what = new Inferred(type, name, subject);
        return rules.stream().filter(rule -> infers(rule, what)).toList();
    }

    /** A term or derived measure of a subject; looked up more often than anything else, so that it compares by itself. */
    private record Inferred(Type type, String name, Subject subject) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Inferred what
                    && type == what.type
                    && subject.equals(what.subject)
                    && name.equals(what.name);
        }

        @Override
        public int hashCode() {
            return 31 * subject.ordinal() + name.hashCode();
        }
    }

    /** How certain it is that an inferred fact is there. */
    private record Inference(Inferred what, Truth truth) {
        Inference or(Inference other) {
            return new Inference(what, truth.or(other.truth));
        }
    }

    /**
     * All that rules conclude, certainly or possibly, in the order of {@link Finding#ORDER}.
     *
     * @throws yardstick.problem.InvalidInput if a derived measure has two values
     */
    public List<Finding> findings() {
        refuseTwoValues();
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Conclude) {
                for (Subject subject : subjects(rule)) {
                    Truth truth = truth(rule, subject);
                    if (truth != Truth.FALSE) {
                        findings.add(new Finding(rule, subject, truth));
                    }
                }
            }
        }
        findings.sort(Finding.ORDER);
        return findings;
    }

    private void refuseTwoValues() {
        Derived twice = new Derived();
        for (Rule rule : rules) {
            if (rule.conclusion() instanceof Conclusion.Derive derive) {
                for (Subject subject : subjects(rule)) {
                    certain(inferred(new Inferred(Type.MEASURE, derive.measure(), subject)), twice);
                }
            }
        }
        twice.refuse(rules);
    }

    private void certain(List<Fact> measures, Derived twice) {
        for (Fact fact : measures) {
            if (existence(fact) == Truth.TRUE) {
                twice.add((Measure) fact);
            }
        }
    }

    private List<? extends Subject> subjects(Rule rule) {
        return world.dossier()
                .subjects(Kind.valueOf(rule.conclusion().subject().type().name()));
    }

    @Override
    public Truth truth(Rule rule, Subject subject) {
        Truth[] truth = {Truth.FALSE};
        new Matching(this, rule, subject).matches((frame, found) -> {
            truth[0] = truth[0].or(found);
            return truth[0] != Truth.TRUE;
        });
        return truth[0];
    }

    /** Whether a rule holds of a subject, and what makes it so. */
    public Verdict verdict(Rule rule, Subject subject) {
        Truth truth = truth(rule, subject);
        Set<Input> missing = new LinkedHashSet<>();
        Set<Reading> readings = new LinkedHashSet<>();
        Matching matching = new Matching(this, rule, subject).explaining();
        if (truth != Truth.FALSE) {
            matching.matches((frame, found) -> {
                if (truth == Truth.UNKNOWN) {
                    missing.addAll(matching.missing(rule.conditions(), frame));
                } else if (found == Truth.TRUE) {
                    readings.addAll(matching.readings(rule.conditions(), frame));
                }
                return true;
            });
        }
        return new Verdict(truth, missing, readings);
    }

    /** The facts that a pattern could match, inferred ones too. */
    List<? extends Fact> candidates(Condition.Pattern pattern, Object[] frame) {
        String name = candidates.name(pattern);
        boolean isInferred = pattern.type() == Type.TERM || (pattern.type() == Type.MEASURE && isDerived(name));
        if (!isInferred || candidates.fact(pattern, "this", frame) != null) {
            return candidates.listed(pattern, frame);
        }
        Subject subject = candidates.subject(pattern, frame);
        if (subject != null) {
            return inferred(new Inferred(pattern.type(), name, subject));
        }
        Subject group = candidates.group(pattern, frame);
        return group == null
                ? inferred(pattern.type(), name, candidates.all())
                : inferredOfGroup(new Inferred(pattern.type(), name, group));
    }

    private List<Fact> inferred(Type type, String name, List<? extends Subject> subjects) {
        List<Fact> all = new ArrayList<>();
        for (Subject each : subjects) {
            all.addAll(inferred(new Inferred(type, name, each)));
        }
        return all;
    }

    /** What is inferred of a zone or designation and its grants and applications, remembered once all of it is settled. */
    private List<Fact> inferredOfGroup(Inferred what) {
        List<Fact> known = groups.get(what);
        if (known == null) {
            known = inferred(what.type, what.name, candidates.subjects(what.subject));
            if (round.isEmpty()) {
                groups.put(what, known);
            }
        }
        return known;
    }

    Budget budget() {
        return budget;
    }

    /** Whether a fact is there at all: what the dossier lists is, what a rule infers as the rule holds. */
    Truth existence(Fact fact) {
        Inference inference = inferences.get(fact);
        return inference == null ? Truth.TRUE : inference.truth;
    }

    /** Why an inferred fact is there, or may be; nothing for a fact that the dossier lists. */
    Verdict story(Fact fact) {
        Inference inference = inferences.get(fact);
        if (inference == null) {
            return GIVEN;
        }
        Verdict known = stories.get(inference.what);
        if (known != null) {
            return known;
        }
        stories.put(inference.what, GIVEN);
        Verdict story = tell(inference.what);
        stories.put(inference.what, story);
        return story;
    }

    /** What rules say of an inference; while it is being told, an inference that leads back to it adds nothing. */
    private Verdict tell(Inferred what) {
        Verdict all = Verdict.FALSE;
        for (Rule rule : rules) {
            if (infers(rule, what)) {
                all = either(all, verdict(rule, what.subject));
                if (rule.conclusion() instanceof Conclusion.Derive derive) {
                    all = either(all, value(rule, what.subject, derive));
                }
            }
        }
        return all;
    }

    /** The number of a derived measure, read from or unknown for want of the same inputs as its operands. */
    private Verdict value(Rule rule, Subject subject, Conclusion.Derive derive) {
        Set<Input> missing = new LinkedHashSet<>();
        Set<Reading> readings = new LinkedHashSet<>();
        new Matching(this, rule, subject).explaining().matches((frame, truth) -> {
            derive.value().unknowns(frame, telling(missing));
            derive.value().readings(frame, recording(readings));
            return true;
        });
        return new Verdict(missing.isEmpty() ? Truth.TRUE : Truth.UNKNOWN, missing, readings);
    }

    /** Adds missing inputs to a set; a derived measure is not missing, but what it is derived from is. */
    Consumer<Input> telling(Set<Input> missing) {
        return input -> {
            if (input instanceof Input.Figure figure && isDerived(figure.measure())) {
                Inferred what = new Inferred(Type.MEASURE, figure.measure(), figure.of());
                inferred(what).forEach(fact -> missing.addAll(story(fact).missing()));
            } else {
                missing.add(input);
            }
        };
    }

    /** Adds readings to a set; with a derived measure, also what it is derived from. */
    Consumer<Reading> recording(Set<Reading> readings) {
        return reading -> {
            readings.add(reading);
            readings.addAll(story(reading.fact()).readings());
        };
    }

    private boolean isDerived(String measure) {
        return derived.contains(measure);
    }

    /** Once settled it stays; until then, each round settles anew whatever is asked for. */
    private List<Fact> inferred(Inferred what) {
        if (!settled.contains(what)) {
            if (round.isEmpty()) {
                settleAll(what);
            } else {
                settleInRound(what);
            }
        }
        return inferred.getOrDefault(what, List.of());
    }

    /** Starts from false and, where inferences depend on themselves, repeats until nothing changes. */
    private void settleAll(Inferred what) {
        do {
            changed = false;
            circular = false;
            round.clear();
            settleInRound(what);
        } while (circular && changed);
        settled.addAll(round);
        round.clear();
    }

    private void settleInRound(Inferred what) {
        if (!round.add(what)) {
            circular |= open.contains(what);
            return;
        }
        open.add(what);
        Truth before = truths.getOrDefault(what, Truth.FALSE);
        settle(what);
        changed |= before != truths.get(what);
        open.remove(what);
    }

    private void settle(Inferred what) {
        Truth truth = Truth.FALSE;
        List<Fact> facts = new ArrayList<>();
        for (Rule rule : rules) {
            if (infers(rule, what)) {
                truth = truth.or(what.type == Type.TERM ? truth(rule, what.subject) : derive(rule, what, facts));
            }
        }
        if (what.type == Type.TERM && truth != Truth.FALSE) {
            facts.addAll(inferred.getOrDefault(what, List.of()));
            if (facts.isEmpty()) {
                facts.add(new Term(what.subject, what.name));
            }
            inferences.put(facts.get(0), new Inference(what, truth));
        }
        truths.put(what, truth);
        inferred.put(what, facts);
    }

    private static boolean sameFigure(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** Adds the figures that a rule derives, each once; one that is not known, such as the average of a set, may turn out not to be. */
    private Truth derive(Rule rule, Inferred what, List<Fact> facts) {
        Truth[] any = {Truth.FALSE};
        new Matching(this, rule, what.subject).matches((frame, truth) -> {
            Object number = ((Conclusion.Derive) rule.conclusion()).value().value(frame);
            if (number == Mark.ABSENT) {
                return true;
            }
            BigDecimal value = Totals.decimal(number);
            Fact measure = facts.stream()
                    .filter(fact -> sameFigure(((Measure) fact).value(), value))
                    .findFirst()
                    .orElseGet(() -> add(
                            new Measure(what.subject, what.name, world.dossier().asOf(), 0, value), facts));
            Truth there = value == null ? truth.and(Truth.UNKNOWN) : truth;
            inferences.merge(measure, new Inference(what, there), Inference::or);
            any[0] = any[0].or(there);
            return true;
        });
        return any[0];
    }

    private static Fact add(Fact fact, List<Fact> facts) {
        facts.add(fact);
        return fact;
    }

    /** Both stories; what is missing does not matter where one of them holds without it. */
    private static Verdict either(Verdict one, Verdict other) {
        Set<Input> missing = new LinkedHashSet<>(one.missing());
        missing.addAll(other.missing());
        Set<Reading> readings = new LinkedHashSet<>(one.readings());
        readings.addAll(other.readings());
        return new Verdict(one.truth().or(other.truth()), missing, readings);
    }

    private static boolean infers(Rule rule, Inferred what) {
        Conclusion conclusion = rule.conclusion();
        boolean sameKind = conclusion
                .subject()
                .type()
                .name()
                .equals(what.subject.subjectKind().name());
        boolean term = conclusion instanceof Conclusion.Infer infer
                && what.type == Type.TERM
                && infer.term().equals(what.name);
        boolean measure = conclusion instanceof Conclusion.Derive derive
                && what.type == Type.MEASURE
                && derive.measure().equals(what.name);
        return sameKind && (term || measure);
    }
}

package yardstick.evaluate.reference;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.evaluate.Derived;
import yardstick.evaluate.Finding;
import yardstick.evaluate.Limits;
import yardstick.evaluate.Truths;
import yardstick.evaluate.World;
import yardstick.number.Mark;
import yardstick.number.Range;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.rule.RuleSet;
import yardstick.rule.Truth;
import yardstick.rule.Type;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Indicators;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/**
 * Evaluates rules on a world by their definition, on demand: what a rule says of a subject is found when it is asked for, and
 * remembered. Not for use by several threads.
 */
public final class Reference implements Truths {

    private final List<Rule> rules;
    private final World world;
    private final Budget budget;
    private final Candidates candidates;
    private final Inferences inferences;
    private final Stories stories;
    private final Set<String> derived;
    private final boolean circular;
    private final IdentityHashMap<Condition.Pattern, List<String>> inferredNames = new IdentityHashMap<>();
    private final IdentityHashMap<Condition.Accumulate, Optional<Ranked>> ranks = new IdentityHashMap<>();
    private final IdentityHashMap<Condition.Accumulate, Optional<Shared>> shared = new IdentityHashMap<>();

    /** Evaluates the rules that are in force, without looking at a clock. */
    public Reference(List<Rule> rules, World world) {
        this(rules, world, new Budget(Limits.DEFAULT, world.size(), () -> 0L));
    }

    /** Evaluates the rules that are in force, within a budget. */
    public Reference(List<Rule> rules, World world, Budget budget) {
        this(rules, world, budget, Map.of(), null);
    }

    /**
     * The same after another evaluation.
     *
     * @param found tells of which subjects terms hold, so that they are not found again; why one holds has to tell the same
     */
    public Reference(List<Rule> rules, World world, Budget budget, Truths found) {
        this(rules, world, budget, Map.of(), found);
    }

    private Reference(List<Rule> rules, World world, Budget budget, Map<Fact, Fact> instead, @Nullable Truths found) {
        this.rules = new RuleSet(rules).inForce(world.dossier().asOf());
        this.world = world;
        this.budget = budget;
        this.candidates = new Candidates(world, instead);
        this.inferences = new Inferences(this.rules, this, world, found);
        this.stories = new Stories(this.rules, this, inferences);
        RuleSet inForce = new RuleSet(this.rules);
        this.derived = inForce.derivedMeasures();
        this.circular = inForce.isCircular();
    }

    /**
     * The same rules on the same world, but for some facts.
     *
     * @param instead the figures to read in place of others of the same subject, name and period
     */
    public Reference reading(Map<Fact, Fact> instead) {
        return new Reference(rules, world, new Budget(Limits.DEFAULT, world.size(), () -> 0L), instead, null);
    }

    /** The period in which rules are evaluated. */
    public Period asOf() {
        return world.dossier().asOf();
    }

    /** The catalogue of the policy. */
    public Indicators indicators() {
        return world.indicators();
    }

    /** What rules are evaluated on. */
    public World world() {
        return world;
    }

    /** Looks at a rule condition by condition for one subject. */
    public Trace trace(Rule rule, Subject subject) {
        return new Trace(this, candidates, rule, subject);
    }

    /** The rules that infer a term or derive a measure of a kind of subject. */
    public List<Rule> inferring(Type type, String name, Subject subject) {
        Inferred what = new Inferred(type, name, subject, 0);
        return rules.stream().filter(what::isConcludedBy).toList();
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
                    certain(inferences.of(Type.MEASURE, derive.measure(), subject), twice);
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
        return world.dossier().subjects(rule.subjectKind());
    }

    @Override
    public Truth truth(Rule rule, Subject subject) {
        return truth(new Matching(this, rule, subject));
    }

    /** Whether a rule concludes a term or derived measure. */
    Truth truth(Rule rule, Inferred what) {
        return truth(new Matching(this, rule, what));
    }

    private static Truth truth(Matching matching) {
        Truth[] truth = {Truth.FALSE};
        matching.matches((frame, found) -> {
            truth[0] = truth[0].or(found);
            return truth[0] != Truth.TRUE;
        });
        return truth[0];
    }

    /** What a rule derives for a subject by each match that certainly holds; nothing if it derives no measure. */
    public List<Object> numbers(Rule rule, Subject subject) {
        List<Object> numbers = new ArrayList<>();
        if (rule.conclusion() instanceof Conclusion.Derive derive) {
            new Matching(this, rule, subject).matches((frame, found) -> {
                Object number = derive.value().value(frame);
                if (found == Truth.TRUE && number != Mark.ABSENT) {
                    numbers.add(number);
                }
                return true;
            });
        }
        return numbers;
    }

    /** Whether a rule holds of a subject, and what makes it so. */
    public Verdict verdict(Rule rule, Subject subject) {
        return Stories.verdict(rule, new Matching(this, rule, subject));
    }

    /** The period so many before the current one, if rules look at it. */
    List<PastPeriod> period(int back) {
        return back < world.periods().size() ? List.of(world.periods().get(back)) : List.of();
    }

    /** The facts that a pattern could match, inferred ones too. */
    List<? extends Fact> candidates(Condition.Pattern pattern, Object[] frame) {
        List<String> inferred = inferredNames.computeIfAbsent(pattern, this::inferredNames);
        if (inferred.isEmpty() || Candidates.same(pattern, frame) != null) {
            return candidates.listed(pattern, frame);
        }
        if (pattern.selection().name().isPresent()) {
            return inferred(inferred.get(0), pattern, frame);
        }
        List<Fact> all = new ArrayList<>(candidates.listed(pattern, frame));
        inferred.forEach(name -> all.addAll(inferred(name, pattern, frame)));
        return all;
    }

    private List<String> inferredNames(Condition.Pattern pattern) {
        return pattern.requiredNames().stream()
                .filter(name -> pattern.type() == Type.TERM || (pattern.type() == Type.MEASURE && isDerived(name)))
                .toList();
    }

    private List<Fact> inferred(String name, Condition.Pattern pattern, Object[] frame) {
        Subject subject = candidates.subject(pattern, frame);
        if (subject != null) {
            return inferences.of(pattern.type(), name, subject);
        }
        Subject group = candidates.group(pattern, frame);
        return group == null
                ? inferences.of(pattern.type(), name, world.subjects())
                : inferences.around(new Inferred(pattern.type(), name, group, 0), world.group(group));
    }

    /**
     * The ways in which rules derive a measure of a subject.
     *
     * @param back how many periods before the current one
     * @param most so many ways of each rule are told
     */
    public List<Reckoned> reckoned(String name, Subject subject, int back, int most) {
        return stories.reckoned(new Inferred(Type.MEASURE, name, subject, back), most);
    }

    /** What a measure of a subject comes to in the current period; absent where no rule derives one that only rules tell. */
    public Amount amount(String name, Subject subject) {
        Inferred what = new Inferred(Type.MEASURE, name, subject, 0);
        List<? extends Fact> found = isDerived(name) ? inferences.of(what) : candidates.current(subject, name);
        if (found.isEmpty()) {
            return isDerived(name)
                    ? new Amount(Mark.ABSENT, Set.of())
                    : new Amount(
                            world.indicators().unknown(name, subject.subjectKind()),
                            Set.of(new Input.Figure(subject, name, asOf())));
        }
        Set<Input> missing = new LinkedHashSet<>();
        boolean certain = false;
        List<Object> numbers = new ArrayList<>();
        for (Fact fact : found) {
            numbers.add(((Measure) fact).amount());
            certain |= existence(fact) == Truth.TRUE;
            missing.addAll(stories.of(fact).missing());
        }
        Object value = Amount.either(numbers, !certain);
        if (numbers.stream().anyMatch(number -> number instanceof Mark || number instanceof Range)) {
            stories.telling(missing).accept(new Input.Figure(subject, name, asOf()));
        }
        return new Amount(value, missing);
    }

    /**
     * The rank that a condition counts; null if it counts none, or if those who are ranked may depend on what is still being found.
     */
    @Nullable
    Ranked ranked(Condition.Accumulate accumulate, Rule rule) {
        if (circular && inferences.areOpen()) {
            return null;
        }
        return ranks.computeIfAbsent(accumulate, any -> Optional.ofNullable(Ranked.of(accumulate, rule)))
                .orElse(null);
    }

    /** The set of a condition if it is the same for many; null as for a rank. */
    @Nullable
    Shared shared(Condition.Accumulate accumulate, Rule rule) {
        if (circular && inferences.areOpen()) {
            return null;
        }
        return shared.computeIfAbsent(accumulate, any -> Optional.ofNullable(Shared.of(accumulate, rule)))
                .orElse(null);
    }

    /** Why what rules infer is there. */
    Stories stories() {
        return stories;
    }

    Budget budget() {
        return budget;
    }

    /** Whether a fact is there at all: what the dossier lists is, what a rule infers as the rule holds. */
    Truth existence(Fact fact) {
        return inferences.existence(fact);
    }

    /** Whether rules derive a measure, so that no dossier lists it. */
    public boolean isDerived(String measure) {
        return derived.contains(measure);
    }
}

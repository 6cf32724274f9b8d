package yardstick.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import yardstick.analysis.claim.ClaimReader;
import yardstick.analysis.claim.Entailment;
import yardstick.analysis.claim.Premises;
import yardstick.problem.Words;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Renaming;
import yardstick.rule.Rule;
import yardstick.rule.Traversal;
import yardstick.rule.Type;
import yardstick.vocabulary.Period;

/** Warns of rules that hold only where another one with the same conclusion does. */
final class Subsumption {

    /** Apart from the slots of any one rule. */
    private static final int APART = 1_000;

    private static final Renaming SHIFTED = new Renaming(slot -> slot + APART);

    /** For all rules of a policy together, so that even hundreds of long ones take seconds. */
    private static final int STEPS = 50_000;

    private final AnalysedPolicy policy;
    private final Entailment entailment = new Entailment(STEPS);

    private Subsumption(AnalysedPolicy policy) {
        this.policy = policy;
    }

    static void tell(AnalysedPolicy policy) {
        Map<String, List<Candidate>> groups = new TreeMap<>();
        for (Rule rule : policy.rules()) {
            conclusion(rule)
                    .ifPresent(key -> groups.computeIfAbsent(key, any -> new ArrayList<>())
                            .add(Candidate.of(rule, policy.presentParameters())));
        }
        Subsumption subsumption = new Subsumption(policy);
        groups.values().forEach(subsumption::tell);
    }

    /**
     * A rule that may say the same as another one.
     *
     * @param given its conditions with the parameters as they are now
     * @param apart its conditions with slots of no other rule
     * @param facts the kinds of facts that it mentions
     * @param wanted the kinds of facts that it needs
     */
    private record Candidate(Rule rule, Premises given, List<Condition> apart, Set<String> facts, Set<String> wanted) {

        static Candidate of(Rule rule, ClaimReader reader) {
            Set<String> facts = new HashSet<>();
            Traversal.patterns(rule.conditions(), pattern -> facts.add(kind(pattern)));
            Set<String> wanted = new HashSet<>();
            for (Condition condition : Premises.flat(rule.conditions())) {
                if (condition instanceof Condition.Pattern pattern && pattern.type() != Type.PARAMETER) {
                    wanted.add(kind(pattern));
                }
            }
            Premises given = Premises.nothing(reader).with(rule.conditions());
            return new Candidate(rule, given, SHIFTED.all(rule.conditions()), facts, wanted);
        }

        private static String kind(Condition.Pattern pattern) {
            return pattern.type() + " " + pattern.requiredName().orElse("");
        }
    }

    private static Optional<String> conclusion(Rule rule) {
        Conclusion conclusion = rule.conclusion();
        if (!(conclusion.subject() instanceof Read subject)) {
            return Optional.empty();
        }
        String of = subject.factType() + "."
                + subject.path().stream().map(Field::name).toList() + " ";
        if (conclusion instanceof Conclusion.Conclude conclude) {
            return Optional.of(of + "outcome " + conclude.outcome());
        }
        return conclusion instanceof Conclusion.Infer infer
                ? Optional.of(of + "term " + infer.term())
                : Optional.empty();
    }

    private void tell(List<Candidate> group) {
        for (int i = 0; i < group.size(); i++) {
            Candidate candidate = group.get(i);
            if (!entailment.contradicts(candidate.given)) {
                tell(candidate, i, group);
            }
        }
    }

    private void tell(Candidate candidate, int position, List<Candidate> group) {
        for (int i = 0; i < group.size() && !entailment.isTired(); i++) {
            Candidate other = group.get(i);
            if (i != position && implies(candidate.given, candidate, other)) {
                boolean same = implies(other.given, other, candidate);
                if (!same || i < position) {
                    Premises whatever =
                            Premises.nothing(policy.whateverParameters()).with(candidate.rule.conditions());
                    boolean always = implies(whatever, candidate, other);
                    warn(candidate.rule, other.rule, same, always ? UnaryOperator.identity() : RuleWording::present);
                    return;
                }
            }
        }
    }

    /** Whether one rule holds of a subject wherever the other does. */
    private boolean implies(Premises given, Candidate candidate, Candidate other) {
        if (!isInForce(other.rule, candidate.rule) || !candidate.facts.containsAll(other.wanted)) {
            return false;
        }
        int subject = ((Read) candidate.rule.conclusion().subject()).slot();
        int otherSubject = ((Read) other.rule.conclusion().subject()).slot() + APART;
        return entailment.holds(given.in(other.apart), other.apart, Map.of(otherSubject, subject));
    }

    /** Whether a rule is in force whenever another one is. */
    private static boolean isInForce(Rule rule, Rule whenever) {
        Period since = rule.effective();
        Period other = whenever.effective();
        Period until = rule.until();
        Period end = whenever.until();
        return (since == null || (other != null && since.compareTo(other) <= 0))
                && (until == null || (end != null && end.compareTo(until) <= 0));
    }

    private void warn(Rule rule, Rule other, boolean same, UnaryOperator<Words> wording) {
        Words that = RuleWording.rule(other);
        Words message = same
                ? new Words(
                        "规则“" + rule.name() + "”与规则" + that.zh() + "相同：条件和结论都一样",
                        "rule `" + rule.name() + "` is the same as rule " + that.en()
                                + ": same conditions, same conclusion")
                : new Words(
                        "规则“" + rule.name() + "”成立时，规则" + that.zh() + "也总成立，结论相同：“" + rule.name() + "”不起作用",
                        "whenever rule `" + rule.name() + "` holds, rule " + that.en()
                                + " does, with the same conclusion: `" + rule.name() + "` adds nothing");
        policy.notes()
                .warn(
                        same ? Concern.SAME : Concern.SUBSUMED,
                        rule.place(),
                        wording.apply(message),
                        new Words("删去其中一条，或者更正条件", "remove one of them, or correct the conditions"));
    }
}

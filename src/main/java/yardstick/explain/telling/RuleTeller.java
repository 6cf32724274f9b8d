package yardstick.explain.telling;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.reference.Reference;
import yardstick.explain.account.ConditionAccount;
import yardstick.explain.account.RuleAccount;
import yardstick.explain.search.CandidateFrames;
import yardstick.explain.search.SlotReads;
import yardstick.policy.Clause;
import yardstick.rule.Concluded;
import yardstick.rule.Conclusion;
import yardstick.rule.Condition;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Tells what rules say of subjects, each through the match that comes nearest to holding. */
public final class RuleTeller {

    private final Reference reference;
    private final List<Clause> clauses;
    private final Set<Told> under = new HashSet<>();

    public RuleTeller(Reference reference, List<Clause> clauses) {
        this.reference = reference;
        this.clauses = clauses;
    }

    private record Told(Rule rule, Subject subject) {}

    Reference reference() {
        return reference;
    }

    /** The frame through which a rule is told of a subject. */
    Object[] frame(Rule rule, Subject subject) {
        CandidateFrames candidates = new CandidateFrames(reference, rule, subject);
        return best(rule, subject, reference.truth(rule, subject), candidates);
    }

    /** What a rule says of a subject; without its conditions where it is told already further out. */
    public RuleAccount tell(Rule rule, Subject subject) {
        Truth truth = reference.truth(rule, subject);
        Told told = new Told(rule, subject);
        if (!under.add(told)) {
            return account(rule, truth, List.of(), 0);
        }
        CandidateFrames candidates = new CandidateFrames(reference, rule, subject);
        Object[] frame = best(rule, subject, truth, candidates);
        ConditionTeller teller =
                new ConditionTeller(this, candidates, new Names(rule, subject, reference.asOf()), frame);
        List<ConditionAccount> conditions = new ArrayList<>();
        rule.conditions().forEach(condition -> conditions.addAll(teller.tell(condition)));
        under.remove(told);
        int unseen = candidates.beyond(rule.conditions(), new Object[rule.slots()]);
        return account(rule, truth, conditions, unseen);
    }

    private RuleAccount account(Rule rule, Truth truth, List<ConditionAccount> conditions, int unseen) {
        Clause clause = clauses.stream()
                .filter(each -> each.id().equals(rule.clause()))
                .findFirst()
                .orElse(null);
        return new RuleAccount(rule, concludes(rule), truth, clause, List.copyOf(conditions), unseen);
    }

    private static String concludes(Rule rule) {
        return rule.conclusion() instanceof Conclusion.Conclude conclude
                ? conclude.outcome()
                : Concluded.by(rule).orElseThrow().name();
    }

    /** The frame in which most conditions hold, as true as the rule; the first one of several. */
    private static Object[] best(Rule rule, Subject subject, Truth truth, CandidateFrames candidates) {
        List<Object[]> all = candidates.first(rule.conditions(), new Object[rule.slots()]);
        List<Object[]> frames = new ArrayList<>(all);
        frames.removeIf(frame -> SlotReads.areFilled(rule.conclusion().subject(), frame)
                && rule.conclusion().subject().value(frame) != subject);
        List<Object[]> asTrue = frames.stream()
                .filter(frame -> candidates.truth(rule.conditions(), frame) == truth)
                .toList();
        if (asTrue.isEmpty() && truth != Truth.FALSE) {
            asTrue = Collections.singletonList(candidates.trace().match(truth).orElseThrow());
        }
        Object[] most = most(rule, asTrue.isEmpty() ? frames : asTrue, candidates);
        return most != null && SlotReads.areFilled(rule.conclusion().subject(), most)
                ? most
                : about(rule, all, candidates);
    }

    private static Object @Nullable [] most(Rule rule, List<Object[]> frames, CandidateFrames candidates) {
        return frames.stream()
                .max(Comparator.<Object[]>comparingLong(frame -> count(rule, frame, candidates, Truth.TRUE))
                        .thenComparingLong(frame -> count(rule, frame, candidates, Truth.UNKNOWN))
                        .thenComparingInt(frame -> -frames.indexOf(frame)))
                .orElse(null);
    }

    /** A frame about the subject where no match of the rule comes to it: the subject itself, whatever is asked of it. */
    private static Object[] about(Rule rule, List<Object[]> all, CandidateFrames candidates) {
        if (rule.subjectSlot() < 0) {
            return withoutSubject(rule, all.get(0));
        }
        List<Condition> asked = new ArrayList<>();
        for (Condition condition : rule.conditions()) {
            asked.add(
                    condition instanceof Condition.Pattern pattern && pattern.slot() == rule.subjectSlot()
                            ? pattern.asking(List.of())
                            : condition);
        }
        return Objects.requireNonNull(most(rule, candidates.first(asked, new Object[rule.slots()]), candidates));
    }

    /** A frame as far as it has nothing to do with the subject that it is about, which is another one. */
    private static Object[] withoutSubject(Rule rule, Object[] other) {
        Object[] frame = other.clone();
        rule.conclusion().subject().slots(slot -> frame[slot] = null);
        for (Condition condition : rule.conditions()) {
            if (condition instanceof Condition.Pattern pattern && !readsFilled(pattern, frame)) {
                frame[pattern.slot()] = null;
            }
        }
        return frame;
    }

    private static boolean readsFilled(Condition.Pattern pattern, Object[] frame) {
        Object[] matched = frame.clone();
        matched[pattern.slot()] = pattern;
        return SlotReads.areFilled(pattern, matched);
    }

    private static long count(Rule rule, Object[] frame, CandidateFrames candidates, Truth truth) {
        return rule.conditions().stream()
                .filter(condition -> candidates.truth(condition, frame) == truth)
                .count();
    }
}

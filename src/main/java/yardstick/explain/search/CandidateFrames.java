package yardstick.explain.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import yardstick.evaluate.reference.Reference;
import yardstick.evaluate.reference.Trace;
import yardstick.rule.Condition;
import yardstick.rule.Expression;
import yardstick.rule.Field;
import yardstick.rule.Read;
import yardstick.rule.Rule;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Subject;

/**
 * The frames that one rule is about for one subject, whether it holds in them or not: each pattern with a fact that it selects by what
 * the fact <em>is</em> (subject, name, period), before it is asked what its figures say.
 */
public final class CandidateFrames {

    /** So many ways to match one rule are looked at. */
    static final int MOST = 2_000;

    /** Of those beyond, so many are counted. */
    static final int MOST_COUNTED = 1_000_000;

    private final Trace trace;

    public CandidateFrames(Reference reference, Rule rule, Subject subject) {
        this.trace = reference.trace(rule, subject);
    }

    /** The rule looked at condition by condition. */
    public Trace trace() {
        return trace;
    }

    /** The first frames, each with a fact per pattern; empty slots where there is no such fact. */
    public List<Object[]> first(List<Condition> conditions, Object[] from) {
        List<Object[]> frames = new ArrayList<>();
        each(conditions, from, frame -> frames.add(frame.clone()) && frames.size() < MOST);
        return frames;
    }

    /** How many frames there are beyond the first ones, as far as they are counted. */
    public int beyond(List<Condition> conditions, Object[] from) {
        int[] count = {0};
        each(conditions, from, frame -> ++count[0] < MOST_COUNTED);
        return Math.max(0, count[0] - MOST);
    }

    /** Visits all frames one after the other, until told not to go on. */
    public void each(List<Condition> conditions, Object[] from, Predicate<Object[]> goOn) {
        visit(conditions, 0, from.clone(), goOn);
    }

    private boolean visit(List<Condition> conditions, int at, Object[] frame, Predicate<Object[]> goOn) {
        if (at == conditions.size()) {
            return goOn.test(frame);
        }
        if (!(conditions.get(at) instanceof Condition.Pattern pattern)) {
            truth(conditions.get(at), frame);
            return visit(conditions, at + 1, frame, goOn);
        }
        Object[] next = frame.clone();
        for (Fact fact : selected(pattern, frame)) {
            next[pattern.slot()] = fact;
            if (!visit(conditions, at + 1, next, goOn)) {
                return false;
            }
        }
        return next[pattern.slot()] != null || visit(conditions, at + 1, next, goOn);
    }

    /** The facts that a pattern is about. */
    private List<Fact> selected(Condition.Pattern pattern, Object[] frame) {
        List<Test> selectors = selectors(pattern);
        boolean filled =
                selectors.stream().noneMatch(test -> test.reads(slot -> slot != pattern.slot() && frame[slot] == null));
        List<Fact> selected = new ArrayList<>();
        if (filled) {
            Object[] next = frame.clone();
            for (Fact fact : trace.candidates(pattern, frame)) {
                next[pattern.slot()] = fact;
                if (selectors.stream().allMatch(test -> test.truth(next) != Truth.FALSE)) {
                    selected.add(fact);
                }
            }
        }
        return selected;
    }

    /** The truth of a condition in a frame; nothing holds of facts that are not there. Fills in the results of functions. */
    public Truth truth(Condition condition, Object[] frame) {
        boolean missing = condition instanceof Condition.Pattern pattern && frame[pattern.slot()] == null;
        if (missing || !SlotReads.areFilled(condition, frame)) {
            return Truth.FALSE;
        }
        Object[] tried = frame.clone();
        Truth truth = trace.truth(condition, tried);
        if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.functions().forEach(function -> frame[function.slot()] = tried[function.slot()]);
        }
        return truth;
    }

    /** The truth of conditions together in a frame. */
    public Truth truth(List<Condition> conditions, Object[] frame) {
        return conditions.stream().map(condition -> truth(condition, frame)).reduce(Truth.TRUE, Truth::and);
    }

    /** The tests that say which facts a pattern is about, and not what they must say. */
    public static List<Test> selectors(Condition.Pattern pattern) {
        return pattern.tests().stream()
                .filter(test -> test.reads(slot -> slot == pattern.slot()) && readsKeysOnly(test, pattern.slot()))
                .toList();
    }

    private static boolean readsKeysOnly(Expression expression, int slot) {
        if (expression instanceof Read read && read.slot() == slot) {
            return read.path().stream().allMatch(field -> field.role() == Field.Role.KEY);
        }
        return expression.operands().stream().allMatch(operand -> readsKeysOnly(operand, slot));
    }
}

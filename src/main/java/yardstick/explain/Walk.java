package yardstick.explain;

import java.util.ArrayList;
import java.util.List;
import yardstick.facts.Fact;
import yardstick.language.Condition;
import yardstick.language.Expression;
import yardstick.language.Field;
import yardstick.language.Read;
import yardstick.language.Test;
import yardstick.language.Truth;
import yardstick.reference.Trace;

/**
 * Finds what conditions speak about, whether they hold or not: the facts that a pattern selects by what they <em>are</em> (subject,
 * name, period), before it is asked what their figures say.
 */
final class Walk {

    /** So many ways to match one rule are looked at. */
    static final int MOST = 300;

    private final Trace trace;

    Walk(Trace trace) {
        this.trace = trace;
    }

    /** The frames, each with a fact per pattern; empty slots where there is no such fact. */
    List<Object[]> frames(List<Condition> conditions, Object[] from) {
        List<Object[]> frames = new ArrayList<>();
        visit(conditions, 0, from.clone(), frames);
        return frames;
    }

    private void visit(List<Condition> conditions, int at, Object[] frame, List<Object[]> frames) {
        if (frames.size() >= MOST) {
            return;
        }
        if (at == conditions.size()) {
            frames.add(frame.clone());
        } else if (conditions.get(at) instanceof Condition.Pattern pattern) {
            Object[] next = frame.clone();
            for (Fact fact : selected(pattern, frame)) {
                next[pattern.slot()] = fact;
                visit(conditions, at + 1, next, frames);
            }
            if (next[pattern.slot()] == null) {
                visit(conditions, at + 1, next, frames);
            }
        } else {
            truth(conditions.get(at), frame);
            visit(conditions, at + 1, frame, frames);
        }
    }

    /** The facts that a pattern is about. */
    List<Fact> selected(Condition.Pattern pattern, Object[] frame) {
        List<Fact> selected = new ArrayList<>();
        List<Test> selectors = pattern.tests().stream()
                .filter(test -> isSelector(test, pattern.slot()))
                .toList();
        if (!selectors.stream().allMatch(test -> areFilled(test, pattern.slot(), frame))) {
            return selected;
        }
        Object[] next = frame.clone();
        for (Fact fact : trace.candidates(pattern, frame)) {
            next[pattern.slot()] = fact;
            if (selectors.stream().allMatch(test -> test.truth(next) != Truth.FALSE)) {
                selected.add(fact);
            }
        }
        return selected;
    }

    /** The truth of a condition in a frame; nothing holds of facts that are not there. Fills in the results of functions. */
    Truth truth(Condition condition, Object[] frame) {
        boolean missing = condition instanceof Condition.Pattern pattern && frame[pattern.slot()] == null;
        if (missing || !Slots.areFilled(condition, frame)) {
            return Truth.FALSE;
        }
        Object[] tried = frame.clone();
        Truth truth = trace.truth(condition, tried);
        if (condition instanceof Condition.Accumulate accumulate) {
            accumulate.functions().forEach(function -> frame[function.slot()] = tried[function.slot()]);
        }
        return truth;
    }

    /** Whether a test says which facts a pattern is about, and not what they must say. */
    static boolean isSelector(Test test, int slot) {
        return Slots.reads(test, slot) && readsKeysOnly(test, slot);
    }

    private static boolean readsKeysOnly(Expression expression, int slot) {
        if (expression instanceof Read read && read.slot() == slot) {
            return read.path().stream().allMatch(field -> field.role() == Field.Role.KEY);
        }
        return expression.operands().stream().allMatch(operand -> readsKeysOnly(operand, slot));
    }

    private static boolean areFilled(Test test, int except, Object[] frame) {
        boolean[] filled = {true};
        test.slots(slot -> filled[0] &= slot == except || frame[slot] != null);
        return filled[0];
    }
}

package yardstick.evaluate.drools;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import yardstick.rule.Condition;
import yardstick.rule.Condition.Pattern;
import yardstick.rule.Test;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;

/**
 * How surely a match of conditions holds, apart from what is told of the groups among them.
 *
 * @param tests that may be unknown
 * @param concluded the slots of facts that may hold only possibly, since rules concluded them
 */
record Surety(List<Test> tests, List<Integer> concluded) {

    /** That of conditions of which nothing is unknown. */
    static final Surety FULL = new Surety(List.of(), List.of());

    static Surety of(List<Condition> conditions, Mode mode, Certainty certainty) {
        if (mode == Mode.EXACT) {
            return FULL;
        }
        List<Test> tests = new ArrayList<>();
        List<Integer> concluded = new ArrayList<>();
        for (Condition condition : conditions) {
            boolean isPattern = condition instanceof Pattern;
            for (Test test : isPattern ? ((Pattern) condition).selection().tests() : condition.tests()) {
                if (!Certainty.isKnown(test)) {
                    tests.add(test);
                }
            }
            if (condition instanceof Pattern pattern && certainty.concluded(pattern)) {
                concluded.add(pattern.slot());
            }
        }
        return new Surety(List.copyOf(tests), List.copyOf(concluded));
    }

    /** The slots that a frame has to hold, but for what is given. */
    Set<Integer> slots(Given given) {
        Set<Integer> slots = given.slots(tests);
        slots.addAll(concluded);
        return slots;
    }

    Truth of(Object[] frame, Running running) {
        Truth truth = Truth.TRUE;
        for (Test test : tests) {
            truth = truth.and(test.truth(frame));
        }
        for (int slot : concluded) {
            truth = truth.and(running.truth((Fact) frame[slot]));
        }
        return truth;
    }
}

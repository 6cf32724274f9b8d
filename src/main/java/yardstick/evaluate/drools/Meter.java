package yardstick.evaluate.drools;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.problem.InvalidInput;
import yardstick.rule.Rule;

/**
 * The budget of the evaluation that runs in this thread. The constraints of a rule base are shared by all evaluations, so each finds
 * its own budget by the thread that it runs in.
 */
final class Meter {

    private static final ThreadLocal<@Nullable Budget> RUNNING = new ThreadLocal<>();

    private Meter() {}

    /** Runs an evaluation on a budget; what ends it passes through Drools unwrapped. */
    static <T> T run(Budget budget, Supplier<T> evaluation) {
        RUNNING.set(budget);
        try {
            return evaluation.get();
        } catch (RuntimeException failure) {
            throw refusal(failure);
        } finally {
            RUNNING.remove();
        }
    }

    /** Counts a fact that is compared with conditions of a rule. */
    static void step(Rule rule) {
        Budget budget = RUNNING.get();
        if (budget != null) {
            budget.step(rule);
        }
    }

    /** Counts facts that match so far. */
    static void match(Rule rule) {
        Budget budget = RUNNING.get();
        if (budget != null) {
            budget.match(rule);
        }
    }

    private static RuntimeException refusal(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidInput refusal) {
                return refusal;
            }
        }
        return failure;
    }
}

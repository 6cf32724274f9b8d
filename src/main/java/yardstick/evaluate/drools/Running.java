package yardstick.evaluate.drools;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.problem.InvalidInput;
import yardstick.rule.Rule;

/**
 * The evaluation that runs in this thread: its budget, and what its frames start with. The constraints of a rule base are shared by all
 * evaluations, so each finds its own by the thread that it runs in.
 */
final class Running {

    private static final ThreadLocal<@Nullable Running> HERE = new ThreadLocal<>();

    private final Budget budget;
    private Object[][] frames = {};

    private Running(Budget budget) {
        this.budget = budget;
    }

    /** Runs an evaluation on a budget; what ends it passes through Drools unwrapped. */
    static <T> T run(Budget budget, Supplier<T> evaluation) {
        HERE.set(new Running(budget));
        try {
            return evaluation.get();
        } catch (RuntimeException failure) {
            throw refusal(failure);
        } finally {
            HERE.remove();
        }
    }

    static Running here() {
        return Objects.requireNonNull(HERE.get());
    }

    /** Goes on with a session whose rules have frames that start so, by number; empty for a rule that can have no match. */
    void with(Object[][] starts) {
        frames = starts;
    }

    /** A new frame of a rule; empty if the rule can have no match. */
    Object[] frame(int rule) {
        return frames[rule].clone();
    }

    /** Counts a fact that is compared with conditions of a rule. */
    void step(Rule rule) {
        budget.step(rule);
    }

    /** Counts facts that match so far. */
    void match(Rule rule) {
        budget.match(rule);
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

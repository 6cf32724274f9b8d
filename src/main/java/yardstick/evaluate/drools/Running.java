package yardstick.evaluate.drools;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Budget;
import yardstick.problem.InvalidInput;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Fact;

/**
 * The evaluation that runs in this thread: its budget, and what its frames start with. The constraints of a rule base are shared by all
 * evaluations, so each finds its own by the thread that it runs in.
 */
final class Running {

    private static final ThreadLocal<@Nullable Running> HERE = new ThreadLocal<>();

    private final Budget budget;
    private Object[][] frames = {};
    private Ledger ledger = new Ledger();

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

    /**
     * Goes on with a session.
     *
     * @param starts with which frames of its rules start, by number; empty for a rule that can have no match
     * @param known what is concluded so far
     */
    void with(Object[][] starts, Ledger known) {
        frames = starts;
        ledger = known;
    }

    /** A new frame of a rule; empty if the rule can have no match. */
    Object[] frame(int rule) {
        return frames[rule].clone();
    }

    /** How surely a fact holds. */
    Truth truth(Fact fact) {
        return ledger.truth(fact);
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

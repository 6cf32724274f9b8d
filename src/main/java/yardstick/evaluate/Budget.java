package yardstick.evaluate;

import java.util.function.LongSupplier;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Words;
import yardstick.rule.Rule;

/**
 * Counts what one evaluation uses and ends it when it passes a limit, naming the rule at work. For one thread, so that an evaluation
 * that is ended disturbs no other.
 */
public final class Budget {

    private static final int BETWEEN_LOOKS_AT_THE_CLOCK = 4096;

    private final Limits limits;
    private final LongSupplier nanoseconds;
    private final long start;
    private final long matchesAllowed;
    private final long stepsAllowed;
    private long steps;
    private long nextLook = BETWEEN_LOOKS_AT_THE_CLOCK;
    private long matches;

    /**
     * Begins to count.
     *
     * @param facts how many facts the evaluation has: few facts that need many steps are as suspicious as many
     * @param nanoseconds a clock that only ends what takes too long, and decides nothing
     */
    public Budget(Limits limits, long facts, LongSupplier nanoseconds) {
        this.limits = limits;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
        this.stepsAllowed = limits.stepsFor(facts);
        this.matchesAllowed = limits.matchesFor(facts);
        if (facts > limits.facts()) {
            throw tooManyFacts(facts, limits.facts());
        }
    }

    private Budget(Budget other) {
        this.limits = other.limits;
        this.nanoseconds = other.nanoseconds;
        this.start = other.start;
        this.stepsAllowed = other.stepsAllowed;
        this.matchesAllowed = other.matchesAllowed;
    }

    /** The same limits for another thread at work on the same evaluation; its time began with this one's. */
    public Budget forAnotherThread() {
        return new Budget(this);
    }

    /** Counts one comparison of a fact with the conditions of a rule. */
    public void step(Rule rule) {
        steps(rule, 1);
    }

    /** Counts comparisons of facts with the conditions of a rule. */
    public void steps(Rule rule, int more) {
        steps += more;
        if (steps > stepsAllowed) {
            throw exceeded(
                    rule,
                    new Words(
                            "规则“" + rule.name() + "”比较的次数太多，超过 " + stepsAllowed,
                            "rule `" + rule.name() + "` needs more than " + stepsAllowed + " comparisons"));
        }
        if (steps >= nextLook) {
            nextLook = steps + BETWEEN_LOOKS_AT_THE_CLOCK;
            checkTime(rule);
        }
    }

    /** Counts one partial match of a rule. */
    public void match(Rule rule) {
        matches(rule, 1);
    }

    /** Counts partial matches of a rule. */
    public void matches(Rule rule, int more) {
        matches += more;
        if (matches > matchesAllowed) {
            throw exceeded(
                    rule,
                    new Words(
                            "规则“" + rule.name() + "”的组合太多，超过 " + matchesAllowed,
                            "rule `" + rule.name() + "` combines facts in more than " + matchesAllowed + " ways"));
        }
    }

    private void checkTime(Rule rule) {
        if (nanoseconds.getAsLong() - start > limits.seconds() * 1_000_000_000L) {
            throw exceeded(
                    rule,
                    new Words(
                            "计算超过 " + limits.seconds() + " 秒，停在规则“" + rule.name() + "”",
                            "the evaluation took more than " + limits.seconds() + " seconds and was at rule `"
                                    + rule.name() + "`"));
        }
    }

    private static InvalidInput exceeded(Rule rule, Words message) {
        Words hint = new Words(
                "用 of ==、zone ==、designation == 把条件连起来，或缩小窗口；确有需要时放宽上限",
                "join its conditions by of ==, zone == or designation ==, or shorten its window; raise the limit if it is really needed");
        return new InvalidInput(EvaluationMistake.LIMIT.at(rule.place().location(), message, hint));
    }

    private static InvalidInput tooManyFacts(long facts, long most) {
        Words message = new Words(
                "事实太多：" + facts + " 条（列出的和缺少的都算），最多 " + most + " 条",
                "too many facts: " + facts + ", listed ones and missing figures together; at most " + most);
        Words hint = new Words(
                "分成几份卷宗分别评估，或缩小规则的窗口；确有需要时放宽上限",
                "evaluate in several dossiers, or shorten the windows of rules; raise the limit if it is really needed");
        return new InvalidInput(EvaluationMistake.LIMIT.at(Location.of("facts"), message, hint));
    }
}

package yardstick.replay;

import java.util.function.LongSupplier;
import yardstick.evaluate.EvaluationMistake;
import yardstick.evaluate.Limits;
import yardstick.problem.InvalidInput;
import yardstick.problem.Location;
import yardstick.problem.Words;
import yardstick.vocabulary.Period;

/** What a whole replay may use: as much time as one evaluation, and as many decisions kept as an evaluation may have facts. */
final class Allowance {

    private final Limits limits;
    private final LongSupplier nanoseconds;
    private final long start;
    private long decisions;

    /** Begins to count; the clock only ends what takes too long, and decides nothing. */
    Allowance(Limits limits, LongSupplier nanoseconds) {
        this.limits = limits;
        this.nanoseconds = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    /**
     * Counts one period.
     *
     * @throws InvalidInput if the replay has passed a limit with it
     */
    void spend(Period period, int more) {
        decisions += more;
        if (decisions > limits.facts()) {
            throw exceeded(new Words(
                    "重放到 " + period + "，结论太多，超过 " + limits.facts() + " 个",
                    "the replay had more than " + limits.facts() + " decisions at " + period));
        }
        if (nanoseconds.getAsLong() - start > limits.seconds() * 1_000_000_000L) {
            throw exceeded(new Words(
                    "重放到 " + period + "，已超过 " + limits.seconds() + " 秒",
                    "the replay took more than " + limits.seconds() + " seconds and was at " + period));
        }
    }

    private static InvalidInput exceeded(Words message) {
        Words hint = new Words("少重放几期；确有需要时放宽上限", "replay fewer periods; raise the limit if it is really needed");
        return new InvalidInput(EvaluationMistake.LIMIT.at(Location.of("replay"), message, hint));
    }
}

package yardstick.cli;

import picocli.CommandLine.Option;
import yardstick.evaluate.Limits;
import yardstick.problem.Words;

/** How much each evaluation may use, as the commands that evaluate whole dossiers let it be set. */
final class LimitOptions {

    @Option(names = "--max-seconds", paramLabel = "SECONDS", descriptionKey = "max-seconds")
    private int seconds = Limits.DEFAULT.seconds();

    @Option(names = "--max-facts", paramLabel = "NUMBER", descriptionKey = "max-facts")
    private long facts = Limits.DEFAULT.facts();

    @Option(names = "--max-comparisons", paramLabel = "NUMBER", descriptionKey = "max-comparisons")
    private long comparisons = Limits.DEFAULT.steps();

    @Option(names = "--max-matches", paramLabel = "NUMBER", descriptionKey = "max-matches")
    private long matches = Limits.DEFAULT.matches();

    /**
     * The limits as given.
     *
     * @throws WrongUse if one of them leaves nothing
     */
    Limits limits() {
        if (seconds < 1 || facts < 1 || comparisons < 1 || matches < 1) {
            throw new WrongUse(
                    new Words("上限要是正整数", "a limit is a whole number from 1"),
                    new Words("写成 --max-seconds 60", "write --max-seconds 60"));
        }
        return new Limits(facts, comparisons, matches, seconds);
    }
}

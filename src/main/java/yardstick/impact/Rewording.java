package yardstick.impact;

import yardstick.problem.Brief;
import yardstick.problem.Words;

/**
 * A difference between two versions of a policy that cannot change a decision.
 *
 * @param evidence whether it can be seen in what a decision is explained with: its evidence, the clause and place of its grounds
 */
public record Rewording(Words words, boolean evidence) {

    @Override
    public String toString() {
        return Brief.of("Rewording", words.en());
    }
}

package yardstick.policy;

import yardstick.problem.Brief;
import yardstick.problem.Words;

/**
 * A document that a policy comes from.
 *
 * @param published where and when it was published
 */
public record Source(String id, Words title, String published) {

    @Override
    public String toString() {
        return Brief.of("Source", id);
    }
}

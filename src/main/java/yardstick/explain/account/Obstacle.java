package yardstick.explain.account;

import java.util.List;
import yardstick.problem.Brief;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * A rule that keeps an outcome out of reach.
 *
 * @param state true if it holds, false if it does not, unknown if it depends on what is missing
 * @param lasting whether that is so whatever the figures are that can be acted on, and not only as things stand
 * @param reasons the conditions that are in this state
 */
public record Obstacle(Rule rule, Truth state, boolean lasting, List<ConditionAccount> reasons) {

    @Override
    public String toString() {
        return Brief.of("Obstacle", rule.name() + " " + state);
    }
}

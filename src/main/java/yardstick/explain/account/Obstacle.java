package yardstick.explain.account;

import java.util.List;
import yardstick.problem.Brief;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * A rule that keeps an outcome out of reach.
 *
 * @param state true if it holds whatever the figures are, false if it cannot hold, unknown if it depends on what cannot be acted on
 * @param reasons the conditions that no figure can change
 */
public record Obstacle(Rule rule, Truth state, List<ConditionAccount> reasons) {

    @Override
    public String toString() {
        return Brief.of("Obstacle", rule.name() + " " + state);
    }
}

package yardstick.explain.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.policy.Clause;
import yardstick.problem.Brief;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * What one rule says of a subject.
 *
 * @param concludes code of the outcome, or name of the term or measure that it infers
 * @param clause the clause that it cites
 * @param conditions one by one, for the match that comes nearest to holding
 * @param unseen how many matches more there are than were compared to find that one
 */
public record RuleAccount(
        Rule rule,
        String concludes,
        Truth state,
        @Nullable Clause clause,
        List<ConditionAccount> conditions,
        int unseen) {

    @Override
    public String toString() {
        return Brief.of("RuleAccount", rule.name() + " " + state);
    }
}

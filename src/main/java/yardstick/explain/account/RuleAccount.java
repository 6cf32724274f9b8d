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
 * @param state whether it holds of the subject
 * @param clause the clause that it cites; null where the policy's clauses are not at hand
 * @param conditions one by one, for the match that comes nearest to holding; none where the rule is told already further out
 * @param unseen how many matches more there are than were compared to find that one, from 0
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

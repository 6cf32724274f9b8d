package yardstick.explain.account;

import java.util.List;
import java.util.Optional;
import yardstick.Evaluation;
import yardstick.decision.Decision;
import yardstick.problem.Brief;

/**
 * Why one decision is as it is.
 *
 * @param evaluation that the decision is of
 * @param path what was decided on the subject in the matter, period after period, the current one last; empty where there is nothing to
 *     tell of earlier ones, nor a rule that asks
 * @param rules what each rule says that can speak about the subject, strongest outcome first, then by name
 * @param ranks where the subject stands among others, as its rules count
 * @param reckonings how the figures came about that the matter reports or its rules ask for, and those that these are made of
 * @param goal code of the outcome that changes were looked for; empty where there is no better one
 * @param changes every smallest set of changes that leads there; empty where none does, or the subject is there already
 * @param blockedBy the rules that stand in the way where there is none
 * @param bounded whether larger sets were left out of the search
 * @param missing what the open rules of the decision miss; empty where the outcome is determined
 * @param nearest the least change of one known figure that changes the decision
 */
public record Explanation(
        Evaluation evaluation,
        Decision decision,
        List<Episode> path,
        List<RuleAccount> rules,
        List<RankAccount> ranks,
        List<Reckoning> reckonings,
        String goal,
        List<Counterfactual> changes,
        List<Obstacle> blockedBy,
        boolean bounded,
        List<Possibility> missing,
        Optional<Flip> nearest) {

    @Override
    public String toString() {
        return Brief.of(
                "Explanation",
                decision.subject().ids() + " " + decision.outcome().code() + ", " + Brief.count(rules.size(), "rule")
                        + ", " + Brief.count(changes.size(), "change"));
    }
}

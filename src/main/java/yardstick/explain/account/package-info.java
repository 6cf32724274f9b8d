/**
 * What an explanation says, as values that hold no text of one language only: sentences are {@link yardstick.problem.Words}.
 *
 * <pre>{@code
 * Explanation why = Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
 * for (RuleAccount rule : why.rules()) {
 *     for (ConditionAccount condition : rule.conditions()) {
 *         System.out.println(rule.concludes() + " " + condition.state() + " " + condition.text().en());
 *     }
 * }
 * }</pre>
 */
@NullMarked
package yardstick.explain.account;

import org.jspecify.annotations.NullMarked;

/**
 * Why a policy decides as it does, why not otherwise, and what would have to change. Works from the checked rules and the reference
 * evaluator; the engine only confirms what is proposed.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Evaluation;
 * import yardstick.Policy;
 * import yardstick.decision.Decision;
 * import yardstick.explain.Explain;
 * import yardstick.explain.account.Explanation;
 *
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
 * Decision decision = evaluation.decision("Z28", "D05").orElseThrow();
 * Explanation why = Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
 * System.out.println(why.changes().get(0)); // Counterfactual[to RETAIN by 1 setting]
 * }</pre>
 *
 * <p>{@code account} holds what an explanation says, {@code search} finds what would change a decision, {@code telling} puts rules and
 * conditions in words.
 */
@NullMarked
package yardstick.explain;

import org.jspecify.annotations.NullMarked;

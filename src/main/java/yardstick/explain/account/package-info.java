/**
 * What an explanation says, as values that hold no text of one language only: sentences are {@link yardstick.problem.Words}.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Evaluation;
 * import yardstick.Policy;
 * import yardstick.decision.Decision;
 * import yardstick.explain.Explain;
 * import yardstick.explain.account.RuleAccount;
 *
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
 * Decision decision = evaluation.decision("Z28", "D05").orElseThrow();
 * RuleAccount rule = Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER).rules().get(0);
 * System.out.println(rule.concludes() + " " + rule.state()); // EXIT FALSE
 * System.out.println(rule.conditions().get(0).text().en()); // number of quarters among the last 2 (成效连续期数) in which 成效得分 is below 成效底线 is at least 成效连续期数
 * }</pre>
 */
@NullMarked
package yardstick.explain.account;

import org.jspecify.annotations.NullMarked;

/**
 * Why a policy decides as it does, why not otherwise, and what would have to change. Works from the checked rules and the reference
 * evaluator; the engine only confirms what is proposed.
 *
 * <pre>{@code
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
 * Decision decision = evaluation.decision("Z28", "D05").orElseThrow();
 * Explanation why = Explain.the(decision, evaluation, policy, Explain.Wish.NEXT_BETTER);
 * why.changes().forEach(System.out::println);
 * Nearness.within(policy, evaluation, new BigDecimal("5")).cases().forEach(System.out::println);
 * }</pre>
 *
 * <p>{@code account} holds what an explanation says, {@code search} finds what would change a decision, {@code telling} puts rules and
 * conditions in words.
 */
@NullMarked
package yardstick.explain;

import org.jspecify.annotations.NullMarked;

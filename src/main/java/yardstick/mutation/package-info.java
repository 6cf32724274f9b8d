/**
 * Mistakes put into a policy, one at a time, to see whether its cases notice; and cases that would notice those that none does.
 *
 * <pre>{@code
 * Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
 * Cases cases = Cases.read(policy, Path.of("fixtures/mianyang-positioning/cases"));
 * MutationRun run = Mutate.run(policy, cases, MutationRun.Wish.ALL, watch);
 * System.out.println(run.score() + "% of " + run.mutants());
 * }</pre>
 */
@NullMarked
package yardstick.mutation;

import org.jspecify.annotations.NullMarked;

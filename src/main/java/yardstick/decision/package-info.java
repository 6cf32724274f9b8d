/**
 * Findings and matters in, one decision per subject and matter out.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Evaluation;
 * import yardstick.Policy;
 * import yardstick.decision.Decision;
 * import yardstick.decision.Ground;
 *
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
 * Decision decision = evaluation.decision("Z28", "D05").orElseThrow();
 * System.out.println(decision); // Decision[Z28/D05 EXIT]
 * for (Ground ground : decision.grounds()) {
 *     System.out.println(ground.rule().name() + ", " + ground.rule().clause()); // 确实无法胜任, 动态调整-退出-3
 * }
 * }</pre>
 */
@NullMarked
package yardstick.decision;

import org.jspecify.annotations.NullMarked;

/**
 * Findings and matters in, one decision per subject and matter out.
 *
 * <pre>{@code
 * import java.math.BigDecimal;
 * import java.nio.file.Path;
 * import java.util.List;
 * import yardstick.Evaluation;
 * import yardstick.OpenDossier;
 * import yardstick.Policy;
 * import yardstick.decision.Decision;
 * import yardstick.decision.Ground;
 * import yardstick.decision.Redecision;
 * import yardstick.vocabulary.Period;
 *
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
 * Decision decision = evaluation.decision("Z28", "D05").orElseThrow();
 * System.out.println(decision); // Decision[Z28/D05 EXIT]
 * for (Ground ground : decision.grounds()) {
 *     System.out.println(ground.rule().name() + ", " + ground.rule().clause()); // 确实无法胜任, 动态调整-退出-3
 * }
 *
 * OpenDossier open = policy.open(evaluation.dossier());
 * Period now = evaluation.dossier().asOf();
 * List<Redecision> otherwise = open.put(facts -> facts.measure("Z01", "D01", "成效得分", now, new BigDecimal(50)));
 * System.out.println(otherwise); // [Redecision[Z01/D01 RETAIN → WARN]]
 * System.out.println(open.evaluation().decision("Z01", "D01").orElseThrow()); // Decision[Z01/D01 WARN]
 * }</pre>
 */
@NullMarked
package yardstick.decision;

import org.jspecify.annotations.NullMarked;

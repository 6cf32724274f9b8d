/**
 * Evaluates industrial zones against policy. The packages are the path of the data:
 *
 * <pre>
 * facts.json ─facts→ vocabulary.Dossier ───────────────────┐
 * rules/     ─policy→ folder ─language→ rule.RuleSet ──────┤
 *                                                          ├─evaluate.drools→ Findings ─decision→ Decisions ─report→ text | JSON ─cli→ you
 *                                                          ├─evaluate.batch→ the same for large dossiers, confirmed in parts by Drools
 *                                                          └─evaluate.reference→ the same by definition: evidence, and what is missing
 * </pre>
 *
 * Beside the path: {@code analysis} looks for what is sound in rules but surely not meant, {@code explain} tells why and what would
 * change a decision, {@code cases} are expected decisions, {@code coverage} tells what they show of the rules and {@code mutation}
 * whether they would notice a wrong one, {@code impact} tells what a change of the policy would do to decisions, {@code shard} decides a
 * dossier in parts, on many machines. {@code text} is what is read with places, {@code problem} what is told of mistakes, {@code sight}
 * what people see of a text: the door through which it goes to them, what cannot be seen in it, and which names look alike.
 *
 * <p>{@link yardstick.Policy} is all that an embedder needs:
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Evaluation;
 * import yardstick.Policy;
 * import yardstick.vocabulary.Dossier;
 *
 * Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
 * Dossier dossier = policy.read(Path.of("fixtures/mianyang-positioning/catalogue-2018.json"));
 * Evaluation evaluation = policy.evaluate(dossier);
 * System.out.println(evaluation); // Evaluation[mianyang-positioning 2023.1 at 2018, 140 decisions]
 * System.out.println(evaluation.decisions().get(0)); // Decision[G511040 WITHIN_CAP]
 * }</pre>
 */
@NullMarked
package yardstick;

import org.jspecify.annotations.NullMarked;

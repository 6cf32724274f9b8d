/**
 * Results as JSON text, the same bytes as the command line writes.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Evaluation;
 * import yardstick.Policy;
 * import yardstick.report.Json;
 *
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Evaluation evaluation = policy.evaluate(policy.read(Path.of("fixtures/chengdu-empowerment/2020Q2.json")));
 * System.out.println(Json.of(evaluation).contains("UNDETERMINED")); // true
 * }</pre>
 *
 * <p>Below it is a package for each kind of result, with every form that it is written in, and {@code style}, what all of them share.
 */
@NullMarked
package yardstick.report;

import org.jspecify.annotations.NullMarked;

/**
 * Cases of a policy: facts in, expected decisions out; read strictly, run on the engine, accepted, and made of real dossiers.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Policy;
 * import yardstick.cases.CaseResult;
 * import yardstick.cases.Cases;
 * import yardstick.cases.PolicyCase;
 *
 * Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
 * Cases cases = Cases.read(policy, Path.of("fixtures/mianyang-positioning/cases"));
 * int failed = 0;
 * for (PolicyCase each : cases.all()) {
 *     failed += CaseResult.of(policy, each).passed() ? 0 : 1;
 * }
 * System.out.println(failed + " of " + cases.all().size() + " failed"); // 0 of 14 failed
 * }</pre>
 */
@NullMarked
package yardstick.cases;

import org.jspecify.annotations.NullMarked;

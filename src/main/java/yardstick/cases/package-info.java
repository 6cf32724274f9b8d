/**
 * Cases of a policy: facts in, expected decisions out; read strictly, run on the engine, accepted, and made of real dossiers.
 *
 * <pre>{@code
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * for (PolicyCase each : Cases.read(policy, Path.of("fixtures/chengdu-empowerment/cases")).all()) {
 *     CaseResult result = CaseResult.of(policy, each);
 *     System.out.print(result.passed() ? "" : result.failure(policy.folder(), Language.EN));
 * }
 * }</pre>
 */
@NullMarked
package yardstick.cases;

import org.jspecify.annotations.NullMarked;

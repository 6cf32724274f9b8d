/**
 * What the cases of a policy have shown of its rules: which conditions held, failed and were unknown, and which figures lay around each
 * threshold; and why some of that can never be.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Policy;
 * import yardstick.cases.Cases;
 * import yardstick.coverage.Coverage;
 * import yardstick.coverage.Score;
 *
 * Policy policy = Policy.load(Path.of("rules/mianyang-positioning"));
 * Coverage coverage = Coverage.of(policy, Cases.read(policy, Path.of("fixtures/mianyang-positioning/cases")));
 * System.out.println(Score.of(coverage.conditions()).percent() + "%"); // 100.0%
 * }</pre>
 */
@NullMarked
package yardstick.coverage;

import org.jspecify.annotations.NullMarked;

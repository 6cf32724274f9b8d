/**
 * What the cases of a policy have shown of its rules: which conditions held, failed and were unknown, and which figures lay around each
 * threshold; and why some of that can never be.
 *
 * <pre>{@code
 * Policy policy = Policy.load(Path.of("rules/chengdu-empowerment"));
 * Coverage coverage = Coverage.of(policy, Cases.read(policy, Path.of("fixtures/chengdu-empowerment/cases")));
 * System.out.println(Score.of(coverage.conditions()).percent() + "%");
 * coverage.incomplete().forEach(item -> System.out.println(item.text() + ": " + item.missing()));
 * }</pre>
 */
@NullMarked
package yardstick.coverage;

import org.jspecify.annotations.NullMarked;

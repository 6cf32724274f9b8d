/**
 * What can be read in a policy but can never be, which is an error, and what is surely not meant, which is a warning; and what is worth
 * knowing about a dossier in view of a policy.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.analysis.Analysis;
 * import yardstick.analysis.Counts;
 * import yardstick.language.RuleChecker;
 * import yardstick.policy.PolicyFolder;
 * import yardstick.rule.RuleSet;
 *
 * PolicyFolder folder = PolicyFolder.read(Path.of("rules/chengdu-empowerment"));
 * RuleSet rules = RuleChecker.check(folder);
 * System.out.println(Analysis.of(folder, rules.rules()).size() + " warnings"); // 0 warnings
 * System.out.println(Counts.of(rules.rules()).suit(folder.parameters())); // true
 * }</pre>
 */
@NullMarked
package yardstick.analysis;

import org.jspecify.annotations.NullMarked;

/**
 * Checked rules, as all that works on them sees them.
 *
 * <p>A {@link yardstick.rule.Rule} has {@linkplain yardstick.rule.Condition conditions} of three kinds: a pattern of one fact, a group of
 * conditions that have a match or none, and functions over matches. A pattern has {@linkplain yardstick.rule.Test tests}, which read a frame
 * of facts by slots, and the {@link yardstick.rule.Selection} that they make: which facts are worth looking at. What is not known makes a
 * test neither true nor false ({@link yardstick.rule.Truth}). What a rule says of its subject is its {@link yardstick.rule.Conclusion}.
 *
 * <p>All of it is immutable. {@link yardstick.rule.Traversal} walks over rules, {@link yardstick.rule.Rewrite} and
 * {@link yardstick.rule.Renaming} copy them with parts replaced, and {@link yardstick.rule.CanonicalText} compares what they mean. For
 * example, the measures that each rule of a policy asks for:
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Policy;
 * import yardstick.rule.Condition;
 * import yardstick.rule.Rule;
 * import yardstick.rule.RuleSet;
 *
 * RuleSet rules = Policy.load(Path.of("rules/chengdu-empowerment")).rules();
 * Rule rule = rules.rules().get(0);
 * System.out.println(rule + ", about each " + rule.subjectKind().word()); // Rule[三项原则均匹配 admission.drl:4], about each application
 * Condition.Pattern first = (Condition.Pattern) rule.conditions().get(0);
 * System.out.println(first.type() + " with " + first.tests().size() + " tests"); // APPLICATION with 0 tests
 * }</pre>
 */
@NullMarked
package yardstick.rule;

import org.jspecify.annotations.NullMarked;

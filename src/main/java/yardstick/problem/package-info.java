/**
 * Problems in what a user wrote: values that carry a location and a hint, joined and thrown once.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.Policy;
 * import yardstick.problem.InvalidInput;
 * import yardstick.problem.Language;
 * import yardstick.problem.Problem;
 *
 * try {
 *     Policy.load(Path.of("rules/no-such-policy"));
 * } catch (InvalidInput refused) {
 *     Problem problem = refused.problems().get(0);
 *     System.out.println(problem.code()); // YS-P01
 *     System.out.println(problem.message().en()); // there is no such folder
 *     System.out.println(problem.message().in(Language.ZH)); // 没有这个文件夹
 * }
 * }</pre>
 */
@NullMarked
package yardstick.problem;

import org.jspecify.annotations.NullMarked;

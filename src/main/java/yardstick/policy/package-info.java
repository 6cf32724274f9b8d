/**
 * The policy folder: matters, clauses, parameters and sources, read and checked against each other.
 *
 * <pre>{@code
 * import java.nio.file.Path;
 * import yardstick.policy.PolicyFolder;
 *
 * PolicyFolder folder = PolicyFolder.read(Path.of("rules/chengdu-empowerment"));
 * System.out.println(folder.title().en() + ", " + folder.version()); // Empowerment of Chengdu's industrial functional zones through reform and innovation, 2020.1
 * System.out.println(folder.parameters().get(0).name() + " = " + folder.parameters().get(0).value()); // 成效底线 = 60
 * System.out.println(folder.clauses().get(0).id()); // 匹配-主导产业
 * }</pre>
 */
@NullMarked
package yardstick.policy;

import org.jspecify.annotations.NullMarked;

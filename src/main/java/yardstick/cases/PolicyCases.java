package yardstick.cases;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.opentest4j.AssertionFailedError;
import yardstick.Policy;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.sight.Printable;

/**
 * The cases of a policy as tests for JUnit, each with its file as its source. Needs JUnit on the class path, which nothing else here
 * does.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicTest> cases() {
 *     return PolicyCases.in(Path.of("rules/chengdu-empowerment"), Path.of("fixtures/chengdu-empowerment/cases"));
 * }
 * }</pre>
 */
public final class PolicyCases {

    private PolicyCases() {}

    /**
     * One test per case of a policy; the policy is compiled once.
     *
     * @param rules the policy folder
     * @param cases a case, or a folder of cases
     * @throws InvalidInput with all problems of the policy, or else of all cases
     */
    public static Stream<DynamicTest> in(Path rules, Path cases) {
        Policy policy = Policy.load(rules);
        return Cases.read(policy, cases).all().stream().map(each -> test(policy, each));
    }

    private static DynamicTest test(Policy policy, PolicyCase of) {
        return DynamicTest.dynamicTest(
                Printable.line(of.title()), of.file().toAbsolutePath().toUri(), () -> check(policy, of));
    }

    private static void check(Policy policy, PolicyCase of) {
        CaseResult result = CaseResult.of(policy, of);
        if (!result.passed()) {
            throw new AssertionFailedError(result.failure(Language.ZH), result.expected(), result.actual());
        }
    }
}

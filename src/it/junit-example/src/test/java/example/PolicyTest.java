package example;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yardstick.cases.PolicyCases;

/** Every case of a policy is a test, with the case file as its source. */
class PolicyTest {

    private static final Path POLICIES = Path.of(System.getProperty("policies", "."));

    @TestFactory
    Stream<DynamicTest> mianyang_positioning() {
        return PolicyCases.in(
                POLICIES.resolve("rules/mianyang-positioning"),
                POLICIES.resolve("fixtures/mianyang-positioning/cases"));
    }
}

package yardstick;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import yardstick.cases.PolicyCases;

/** The cases of the policies as tests: all that a policy repository needs. */
class PolicyCasesTest {

    @TestFactory
    Stream<DynamicTest> chengdu_empowerment() {
        return PolicyCases.in(Path.of("rules/chengdu-empowerment"), Path.of("fixtures/chengdu-empowerment/cases"));
    }

    @TestFactory
    Stream<DynamicTest> mianyang_positioning() {
        return PolicyCases.in(Path.of("rules/mianyang-positioning"), Path.of("fixtures/mianyang-positioning/cases"));
    }

    @TestFactory
    Stream<DynamicTest> mianyang_recognition() {
        return PolicyCases.in(Path.of("rules/mianyang-recognition"), Path.of("fixtures/mianyang-recognition/cases"));
    }

    @TestFactory
    Stream<DynamicTest> mianyang_siting() {
        return PolicyCases.in(Path.of("rules/mianyang-siting"), Path.of("fixtures/mianyang-siting/cases"));
    }

    @TestFactory
    Stream<DynamicTest> chengdu_2019() {
        return PolicyCases.in(Path.of("rules/chengdu-2019"), Path.of("fixtures/chengdu-2019/cases"));
    }

    @TestFactory
    Stream<DynamicTest> guiyang_industry() {
        return PolicyCases.in(Path.of("rules/guiyang-industry"), Path.of("fixtures/guiyang-industry/cases"));
    }

    @TestFactory
    Stream<DynamicTest> tianfu_collaboration() {
        return PolicyCases.in(Path.of("rules/tianfu-collaboration"), Path.of("fixtures/tianfu-collaboration/cases"));
    }
}

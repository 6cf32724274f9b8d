package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;
import yardstick.rule.Rule;

class AnalysisTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chengdu-empowerment",
                "mianyang-positioning",
                "guiyang-industry",
                "tianfu-collaboration",
                "mianyang-recognition",
                "mianyang-siting",
                "chengdu-2019"
            })
    void the_policies_of_this_project_are_clean(String id) {
        PolicyFolder policy = PolicyFolder.read(Path.of("rules", id));

        assertThat(Analysis.of(policy, RuleChecker.check(policy).rules())).isEmpty();
    }

    @Test
    void the_order_of_rules_does_not_matter() {
        Sample sample = Sample.in(folder)
                .with("b.drl", "package sample;\n" + rule("乙", "EXIT", "$g : Grant( tenure > 5 )"))
                .rules(
                        rule("甲", "EXIT", "$g : Grant( tenure > 5 )"),
                        rule("丙", "WARN", "$g : Grant( tenure < 3 )"),
                        rule("丁", "EXIT", "$g : Grant( tenure > 7, tenure < 6 )"));
        PolicyFolder policy = sample.policy();
        List<Problem> expected = sample.all();
        List<Rule> rules = new ArrayList<>(RuleChecker.check(policy).rules());

        assertThat(expected).extracting(Problem::isError).containsOnly(false);
        assertThat(expected).extracting(Problem::code).contains("YS-A01", "YS-A07", "YS-A08");
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(rules, new Random(seed));
            assertThat(Analysis.of(policy, rules)).isEqualTo(expected);
        }
    }

    @Test
    void codes_are_unique_and_explained() {
        List<Concern> concerns = Arrays.asList(Concern.values());

        assertThat(new HashSet<>(concerns.stream().map(Concern::code).toList())).hasSameSizeAs(concerns);
        assertThat(concerns).allMatch(concern -> concern.code().matches("YS-A\\d\\d|YS-R(33|34|50)"));
        assertThat(concerns).noneMatch(concern -> concern.explanation().zh().isBlank());
    }
}

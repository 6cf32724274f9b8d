package yardstick.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static yardstick.analysis.Sample.concluding;
import static yardstick.analysis.Sample.rule;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.language.RuleChecker;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Problem;

class UnusedTest {

    @TempDir
    private Path folder;

    private Sample sample() {
        return Sample.in(folder)
                .with("clauses.json", """
                        [{"id": "第一条", "text": "退出", "source": "通知"}, {"id": "第二条", "text": "预警", "source": "通知"}]
                        """)
                .with("parameters.csv", """
                        name,value,unit,clause,status,note
                        底线,60,分,第一条,published,
                        高线,80,分,第一条,published,
                        """)
                .rules(
                        rule(
                                "低",
                                "EXIT",
                                "Parameter( name == \"底线\", $f : value )",
                                "Measure( of == $g, name == \"得分\", back == 0, value < $f )"),
                        concluding("术语", "infer( $g, \"没人用\" )", "$g : Grant( tenure > 1 )"),
                        concluding("指标", "derive( $g, \"没人看\", 1 )", "$g : Grant( tenure > 2 )"),
                        concluding("绕圈", "infer( $g, \"绕圈\" )", "$g : Grant( tenure > 3 )"),
                        concluding("圈外", "infer( $g, \"圈外\" )", "Term( of == $g, name == \"绕圈\" )"));
    }

    @Test
    void what_nothing_uses() {
        Sample.GOLDEN.assertProblems(sample().all(), folder, "unused");
    }

    @Test
    void what_rests_on_the_whole_policy_is_not_told_beside_rules_that_cannot_be_read() {
        PolicyFolder policy = sample().policy();

        assertThat(Analysis.ofReadable(policy, RuleChecker.check(policy).rules()))
                .isEmpty();
    }

    @Test
    void a_rule_that_concludes_the_default_is_fine() {
        Sample.in(folder).rules(rule("默认", "RETAIN", "$g : Grant( tenure > 1 )"));

        assertThat(Sample.in(folder).all())
                .extracting(Problem::message)
                .extracting(message -> message.en())
                .noneMatch(message -> message.contains("RETAIN"))
                .noneMatch(message -> message.contains("WITHIN"));
    }
}

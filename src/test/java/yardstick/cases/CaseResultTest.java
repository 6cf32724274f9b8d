package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.Language;
import yardstick.report.cases.JUnitXml;

class CaseResultTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cases;

    private Policy policy;

    @BeforeEach
    void load() {
        policy = Policy.load(Sample.policy(folder));
    }

    private CaseResult result(String text) {
        Path file = Sample.write(cases, "case.json", text);
        return CaseResult.of(policy, Cases.read(policy, file).all().get(0));
    }

    @Test
    void a_failure_shows_what_was_expected_beside_what_is_and_why() {
        CaseResult failed = result(Sample.CASE.replace("\"value\": 59", "\"value\": 60"));

        assertThat(failed.failure(Language.EN))
                .contains("failed 底线", "[第一条]")
                .contains("    Z1        expected  actual\n")
                .contains("    outcome   LOW low   FINE fine\n")
                .contains("    grounds   得分低    –\n")
                .contains("rule `得分低` does not hold: rules.drl:8 Measure(", "(得分@2020 = 60)");
    }

    @Test
    void a_rule_that_holds_is_explained_by_its_evidence() {
        CaseResult failed = result(Sample.CASE.replace("\"LOW\", \"grounds\": [\"得分低\"]", "\"FINE\""));

        assertThat(failed.failure(Language.ZH)).contains("规则“得分低”成立：得分@2020 = 59, 底线 = 60");
    }

    @Test
    void missing_data_and_unknown_rules_are_explained() {
        CaseResult failed =
                result(Sample.CASE.replace("\"value\": 59", "\"value\": null").replace("[\"得分低\"]", "[\"得分底\"]"));

        assertThat(failed.failure(Language.EN))
                .contains("UNDETERMINED undetermined", "not known for want of 得分@2020")
                .contains("there is no rule `得分底`; did you mean `得分低`");
    }

    @Test
    void a_complete_case_fails_on_a_subject_that_it_does_not_name() {
        CaseResult failed = result(Sample.CASE
                .replace(
                        "{\"id\": \"Z1\", \"name\": \"示例区\"}",
                        "{\"id\": \"Z1\", \"name\": \"示例区\"}, {\"id\": \"Z2\", \"name\": \"又一区\"}")
                .replace("\"expect\"", "\"complete\": true, \"expect\""));

        assertThat(failed.differences()).hasSize(1).allMatch(difference -> difference.expected() == null);
    }

    @Test
    void parameters_of_a_case_replace_those_of_the_policy() {
        assertThat(result(Sample.CASE.replace("\"expect\"", "\"parameters\": {\"底线\": 59}, \"expect\""))
                        .passed())
                .isFalse();
    }

    @Test
    void accepting_changes_what_is_expected_and_nothing_else() {
        String text = Sample.CASE.replace("\"value\": 59", "\"value\": 60");

        String accepted = Acceptance.of(result(text));

        assertThat(accepted)
                .isEqualTo(text.replace(
                        "[ {\"zone\": \"Z1\", \"outcome\": \"LOW\", \"grounds\": [\"得分低\"]} ]",
                        "[\n    {\"zone\": \"Z1\", \"outcome\": \"FINE\", \"grounds\": []}\n  ]"));
        assertThat(result(accepted).passed()).isTrue();
    }

    @Test
    void junit_xml_can_be_read_whatever_the_title_holds() throws Exception {
        CaseResult passed = result(Sample.CASE.replace("底线\",", "<底线> & \\\"引号\\\" \\u0001\","));
        CaseResult failed = result(Sample.CASE.replace("\"value\": 59", "\"value\": 60"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        JUnitXml.write(policy.folder(), List.of(passed, failed), Language.ZH, out);

        Element suite = (Element) DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(out.toByteArray()))
                .getElementsByTagName("testsuite")
                .item(0);
        assertThat(suite.getAttribute("tests")).isEqualTo("2");
        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        Element first = (Element) suite.getElementsByTagName("testcase").item(0);
        assertThat(first.getAttribute("name")).isEqualTo("<底线> & \"引号\" \uFFFD");
        assertThat(first.getElementsByTagName("failure").getLength()).isZero();
        assertThat(suite.getElementsByTagName("failure").item(0).getTextContent())
                .contains("FINE");
    }
}

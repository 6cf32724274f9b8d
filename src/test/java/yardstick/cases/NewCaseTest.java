package yardstick.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.mutation.Sample;
import yardstick.problem.InvalidInput;
import yardstick.problem.Language;
import yardstick.vocabulary.Dossier;
import yardstick.vocabulary.PeriodUnit;

class NewCaseTest {

    private static final Path FACTS = Path.of("fixtures/chengdu-empowerment/2020Q2.json");

    @TempDir
    private Path cases;

    @Test
    void a_new_case_passes_and_no_single_fact_of_it_can_go() throws Exception {
        Policy policy = Policy.load(Sample.CHENGDU);
        Dossier dossier = policy.read(FACTS);
        Path file = Sample.write(
                cases,
                "new.json",
                NewCase.of(
                        policy,
                        dossier,
                        NewCase.subject(policy, dossier, "Z28", "", "D05").orElseThrow(),
                        policy.folder().matters(),
                        Language.ZH));

        PolicyCase made = Cases.read(policy, file).all().get(0);

        assertThat(CaseResult.of(policy, made).passed()).isTrue();
        ObjectNode facts = (ObjectNode) made.json().root().path("facts");
        List<FactTree.Part> parts = FactTree.facts(facts);
        assertThat(parts).hasSizeLessThan(10);
        Judge judge = new Judge(policy.folder(), policy.rules());
        for (FactTree.Part part : parts) {
            assertThat(stillPasses(made, judge, FactTree.without(facts, List.of(part))))
                    .as(part.key())
                    .isFalse();
        }
    }

    private static boolean stillPasses(PolicyCase made, Judge judge, ObjectNode fewer) {
        try {
            return judge.byDefinition(CaseFacts.read(fewer, PeriodUnit.QUARTER), Map.of()).stream()
                    .anyMatch(decision -> made.expect().get(0).isAbout(decision)
                            && made.expect().get(0).isMetBy(decision));
        } catch (InvalidInput e) {
            return false;
        }
    }

    @Test
    void only_a_subject_that_the_policy_decides_about_has_a_case() {
        Policy policy = Policy.load(Sample.CHENGDU);
        Dossier dossier = policy.read(FACTS);

        assertThat(NewCase.subject(policy, dossier, "Z28", "", "")).isEmpty();
        assertThat(NewCase.subject(policy, dossier, "Z28", "", "D99")).isEmpty();
    }
}

package yardstick.regression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.problem.Language;

class MutationRunTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cases;

    private MutationRun run(Path rules) {
        Sample.write(cases, "case.json", Sample.CASE);
        Policy policy = Policy.load(rules);
        return MutationRun.of(policy, Sample.cases(policy, cases), (done, all) -> {});
    }

    @Test
    void a_case_far_from_the_threshold_leaves_survivors_each_with_a_case_that_notices() {
        Policy policy = Policy.load(Sample.policy(folder));

        MutationRun run = run(folder);

        assertThat(run.survivors())
                .extracting(survivor -> survivor.mutant().change())
                .contains("value < $floor → value <= $floor");
        int file = 0;
        for (MutationRun.Survivor survivor : run.survivors()) {
            assertThat(survivor.killer()).isNotNull();
            Path killer = Sample.write(cases, "killer" + file++ + ".json", Layout.file(survivor.killer()));
            PolicyCase read = Cases.read(policy, killer).all().get(0);
            assertThat(CaseResult.of(policy, read).passed()).isTrue();
            assertThat(read.isMetBy(survivor.mutant().judge().onEngine(read.dossier(), read.parameters())))
                    .isFalse();
        }
        assertThat(run(folder).score()).isEqualTo(100);
    }

    @Test
    void json_has_the_keys_that_tools_rely_on() throws Exception {
        Sample.policy(folder);

        JsonNode json = JsonText.MAPPER.readTree(MutationJson.of(run(folder), Language.EN));

        assertThat(json.path("mutants").asInt() - json.path("killed").asInt())
                .isEqualTo(json.path("survivors").size());
        assertThat(json.path("score").decimalValue()).isBetween(BigDecimal.ZERO, new BigDecimal(100));
        JsonNode survivor = json.path("survivors").get(0);
        assertThat(survivor.path("rule").asText()).isEqualTo("得分低");
        assertThat(survivor.path("file").asText()).isEqualTo("rules.drl");
        assertThat(survivor.path("line").asInt()).isEqualTo(8);
        assertThat(survivor.path("mutation").asText()).isNotBlank();
        assertThat(survivor.path("killer").path("expect").isArray()).isTrue();
        assertThat(json.path("equivalent").isArray()).isTrue();
    }

    @Test
    void the_same_policy_and_cases_give_the_same_result() {
        Sample.policy(folder);

        assertThat(MutationJson.of(run(folder), Language.ZH)).isEqualTo(MutationJson.of(run(folder), Language.ZH));
    }

    @Test
    void what_no_facts_can_tell_apart_is_proved_and_not_counted() {
        Sample.policy(folder, """
                    $z : Zone( leadingIndustries.size > 0, leadingIndustries.size >= 0 )
                    accumulate( Measure( of == $z, name == "得分", back < 2, value < 60 ); $low : count(1); $low <= 2 )
                    Milestone( zone == $z, progress <= 100 )
                """);

        assertThat(MutationRun.mutants(Policy.load(folder)))
                .filteredOn(Mutant::provedEquivalent)
                .extracting(Mutant::change)
                .contains(
                        "leadingIndustries.size >= 0 → leadingIndustries.size >= -1",
                        "$low <= 2 → $low <= 3",
                        "progress <= 100 → progress <= 101")
                .doesNotContain(
                        "leadingIndustries.size > 0 → leadingIndustries.size >= 0",
                        "$low <= 2 → $low < 2",
                        "progress <= 100 → progress < 100",
                        "progress <= 100 → progress <= 99");
    }

    @Test
    void every_kind_of_mistake_is_made() {
        Policy policy = Policy.load(Sample.CHENGDU);

        assertThat(MutationRun.mutants(policy)).extracting(Mutant::kind).contains(Mutation.values());
        assertThat(MutationRun.mutants(policy))
                .extracting(Mutant::change)
                .contains(
                        "value < $floor → value <= $floor",
                        "back < $periods → back < $periods + 1",
                        "- not Term( of == $a, name == \"有名额\" )",
                        "exists Grant( zone == $a.zone ) → not Grant( zone == $a.zone )",
                        "\"EXIT\" → \"WARN\"",
                        "成效底线 60 → 61",
                        "$a.designation.places - $held → $a.designation.places + $held");
    }
}

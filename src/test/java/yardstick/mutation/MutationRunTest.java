package yardstick.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import yardstick.Policy;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.cases.JsonLayout;
import yardstick.cases.JsonText;
import yardstick.cases.Judge;
import yardstick.cases.PolicyCase;
import yardstick.problem.Language;
import yardstick.report.cases.MutationJson;

class MutationRunTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path cases;

    private MutationRun run(Path rules) {
        Sample.write(cases, "case.json", Sample.CASE);
        Policy policy = Policy.load(rules);
        return Sample.mutate(policy, Sample.cases(policy, cases), MutationRun.Wish.ALL);
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
            Path killer = Sample.write(cases, "killer" + file++ + ".json", JsonLayout.file(survivor.killer()));
            PolicyCase read = Cases.read(policy, killer).all().get(0);
            assertThat(CaseResult.of(policy, read).passed()).isTrue();
            assertThat(read.isMetBy(survivor.mutant().judge().onEngine(read.dossier(), read.parameters())))
                    .isFalse();
        }
        assertThat(run(folder).score()).isEqualTo(100);
    }

    @Test
    void an_earlier_decision_of_a_case_that_is_proposed_has_an_outcome_of_the_policy() {
        Sample.policy(folder, """
                    Parameter( name == "底线", $floor : value )
                    $z : Zone()
                    Decision( of == $z, back == 1, outcome in ( "LOW" ) )
                    Measure( of == $z, name == "得分", back == 0, value < $floor )
                """);
        Sample.write(cases, "earlier.json", """
                {"title": "连续", "clause": "第一条",
                 "facts": {"asOf": "2020", "zones": [{"id": "Z1", "name": "示例区"}],
                   "measures": [{"zone": "Z1", "name": "得分", "period": "2020", "value": 59}],
                   "decisions": [{"zone": "Z1", "period": "2019", "outcome": "LOW"}], "decided": ["2019"]},
                 "expect": [{"zone": "Z1", "outcome": "LOW", "grounds": ["得分低"]}]}
                """);
        Policy policy = Policy.load(folder);

        List<MutationRun.Survivor> survivors = Sample.mutate(policy, Sample.cases(policy, cases), MutationRun.Wish.ALL)
                .survivors();

        assertThat(survivors).extracting(survivor -> survivor.mutant().change()).contains("- outcome in ( \"LOW\" )");
        for (MutationRun.Survivor survivor : survivors) {
            assertThat(survivor.killer()).as(survivor.mutant().change()).isNotNull();
            Path killer = Sample.write(cases, "killer.json", JsonLayout.file(survivor.killer()));
            assertThat(CaseResult.of(policy, Cases.read(policy, killer).all().get(0))
                            .passed())
                    .isTrue();
        }
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

        assertThat(Sample.mutants(Policy.load(folder)))
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

        assertThat(Sample.mutants(policy)).extracting(Mutant::kind).contains(Mutation.values());
        assertThat(Sample.mutants(policy))
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

    @Test
    void where_a_period_is_meant_the_one_before_and_the_one_after_are_looked_at() {
        Sample.policy(folder, """
                    $t : Period( back < 3 )
                    $z : Zone()
                    Measure( of == $z, name == "得分", period == $t, $now : value )
                    Measure( of == $z, name == "得分", back == $t.back + 1, value > $now )
                """);

        assertThat(Sample.mutants(Policy.load(folder)))
                .filteredOn(mutant -> mutant.kind() == Mutation.WINDOW)
                .extracting(Mutant::change)
                .containsExactly(
                        "back < 3 → back < 4",
                        "back < 3 → back < 2",
                        "period == $t → back == $t.back + 1",
                        "period == $t → back == $t.back - 1",
                        "back == $t.back + 1 → back == $t.back + 1 + 1",
                        "back == $t.back + 1 → back == $t.back + 1 - 1");
    }

    @Test
    void a_period_of_any_name_is_looked_at_so() {
        Sample.policy(folder, """
                    $period : Period( back < 3 )
                    $z : Zone()
                    Measure( of == $z, name == "得分", period == $period, value < 60 )
                """);

        assertThat(Sample.mutants(Policy.load(folder)))
                .extracting(Mutant::change)
                .contains(
                        "period == $period → back == $period.back + 1", "period == $period → back == $period.back - 1");
    }

    @Test
    void what_is_proved_holds_at_all_times_of_parameters_that_change() {
        Sample.policy(folder, """
                    $z : Zone()
                    Attribute( of == $z, name == "类别", $class : value )
                    Parameter( name == "期数", $n : value )
                    Parameter( name == "次数", scope == $class, $m : value )
                    accumulate( Measure( of == $z, name == "得分", back < $n, value < 60 ); $low : count(1); $low >= 3 )
                    accumulate( Measure( of == $z, name == "得分", back < $m, value < 60 ); $low2 : count(1); $low2 >= 3 )
                """);
        Sample.write(folder, "parameters.csv", """
                name,value,unit,clause,status,note,scope,from,until
                期数,2,期,第一条,assumed,,,,2019
                期数,4,期,第一条,assumed,,,2020,
                次数,2,期,第一条,assumed,,甲,,2019
                次数,4,期,第一条,assumed,,甲,2020,
                次数,2,期,第一条,assumed,,乙,,
                """);

        assertThat(Sample.mutants(Policy.load(folder)))
                .filteredOn(Mutant::provedEquivalent)
                .extracting(Mutant::change)
                .noneMatch(change -> change.startsWith("$low"));
    }

    @Test
    void verdicts_come_one_by_one_in_the_order_of_the_rules_before_any_case_is_looked_for() {
        Policy policy = Policy.load(Sample.policy(folder));
        Sample.write(cases, "case.json", Sample.CASE);
        Sample.Followed followed = new Sample.Followed();

        MutationRun run = Mutate.run(policy, Sample.cases(policy, cases), MutationRun.Wish.ALL, followed);

        assertThat(followed.told.get(0)).startsWith("tried 0/");
        assertThat(followed.told)
                .filteredOn(told -> told.startsWith("judged "))
                .containsExactlyElementsOf(Stream.concat(
                                Sample.mutants(policy).stream().map(mutant -> "judged " + mutant.change()),
                                Stream.of("judged all"))
                        .toList());
        assertThat(followed.told.subList(followed.told.indexOf("judged all") + 1, followed.told.size()))
                .containsExactlyElementsOf(run.survivors().stream()
                        .map(survivor -> "searched " + survivor.mutant().change())
                        .toList());
    }

    @Test
    void a_filter_leaves_changes_of_other_names_out_and_counts_them() {
        Policy policy = Policy.load(Sample.policy(folder));
        Sample.write(cases, "case.json", Sample.CASE);
        int all = Mutants.slips(new Judge(policy.folder(), policy.rules())).size();

        for (String filter : List.of("得分低", "底线", "rules.drl", "阈值", "threshold")) {
            MutationRun run = Sample.mutate(
                    policy, Sample.cases(policy, cases), new MutationRun.Wish(filter, false, () -> false));

            assertThat(run.mutants() + run.equivalent().size()).isPositive();
            assertThat(run.leftOut()).as(filter).isBetween(1, all - 1);
        }
        assertThat(Sample.mutate(policy, Sample.cases(policy, cases), new MutationRun.Wish("底线", false, () -> false))
                        .survivors())
                .extracting(survivor -> survivor.mutant().change())
                .containsExactly("底线 60 → 61");
    }

    @Test
    void without_killers_no_case_is_looked_for_and_verdicts_are_the_same() {
        Policy policy = Policy.load(Sample.policy(folder));
        Sample.write(cases, "case.json", Sample.CASE);

        MutationRun run =
                Sample.mutate(policy, Sample.cases(policy, cases), new MutationRun.Wish("", false, () -> false));

        assertThat(run.survivors())
                .isNotEmpty()
                .allSatisfy(survivor -> assertThat(survivor.tries()).isZero());
        assertThat(run.survivors())
                .extracting(survivor -> survivor.mutant().change())
                .containsExactlyElementsOf(run(folder).survivors().stream()
                        .map(survivor -> survivor.mutant().change())
                        .toList());
    }

    @Test
    void what_there_was_no_time_for_is_counted_and_never_a_verdict() {
        Policy policy = Policy.load(Sample.policy(folder));
        Sample.write(cases, "case.json", Sample.CASE);
        int all = Mutants.slips(new Judge(policy.folder(), policy.rules())).size();
        AtomicInteger asked = new AtomicInteger();

        MutationRun none =
                Sample.mutate(policy, Sample.cases(policy, cases), new MutationRun.Wish("", true, () -> true));
        MutationRun some = Sample.mutate(
                policy, Sample.cases(policy, cases), new MutationRun.Wish("", true, () -> asked.incrementAndGet() > 5));

        assertThat(none.untried()).isEqualTo(all);
        assertThat(none.mutants()).isZero();
        assertThat(some.untried()).isEqualTo(all - 5);
        assertThat(some.mutants() + some.equivalent().size()).isBetween(1, 5);
        assertThat(some.survivors())
                .allSatisfy(survivor -> assertThat(survivor.tries()).isZero());
    }

    @Test
    void one_case_about_a_grant_is_enough_to_find_cases_about_applications() {
        Policy policy = Policy.load(Sample.CHENGDU);
        Path one = Sample.casesOf(Sample.CHENGDU).resolve("ability-at-floor.json");

        MutationRun run =
                Sample.mutate(policy, Sample.cases(policy, one), new MutationRun.Wish("试点尚在争取", true, () -> false));

        assertThat(run.survivors()).hasSize(9);
        assertThat(run.survivors())
                .filteredOn(survivor -> survivor.killer() == null)
                .extracting(
                        survivor -> survivor.tries(),
                        survivor -> survivor.mutant().change())
                .containsExactly(Tuple.tuple(Killer.TRIES, "- of == $a"));
    }
}

package yardstick.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import yardstick.Policy;
import yardstick.cases.CaseResult;
import yardstick.cases.Cases;
import yardstick.coverage.Coverage;
import yardstick.coverage.Score;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;

/** What the cases of the policies promise. */
class CasesOfPoliciesTest {

    static Stream<Path> policies() {
        return Sample.POLICIES.stream();
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_case_passes_on_the_engine(Path rules) {
        Policy policy = Policy.load(rules);

        List<CaseResult> results = Sample.cases(policy, Sample.casesOf(rules)).all().stream()
                .map(each -> CaseResult.of(policy, each))
                .toList();

        assertThat(results).hasSizeGreaterThan(8).allMatch(CaseResult::passed);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_rule_condition_threshold_and_outcome_is_shown(Path rules) {
        Policy policy = Policy.load(rules);

        Coverage coverage = Coverage.of(policy, Sample.cases(policy, Sample.casesOf(rules)));

        assertThat(coverage.incomplete()).isEmpty();
        assertThat(Score.of(coverage.conditions()).isFull()).isTrue();
        assertThat(coverage.rungs())
                .allSatisfy((rung, shown) -> assertThat(shown).isPresent());
    }

    /** Such a rule gives a reason to what stands anyway: where it holds besides a stronger outcome, nobody can tell. */
    private static boolean concludesTheDefault(Policy policy, String rule) {
        return policy.rules().rule(rule).map(Rule::conclusion).orElse(null) instanceof Conclusion.Conclude conclude
                && policy.folder().matters().stream()
                        .anyMatch(matter -> matter.byDefault().code().equals(conclude.outcome()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void every_mistake_is_noticed_or_changes_no_decision(Path rules) {
        Policy policy = Policy.load(rules);

        MutationRun run = Sample.mutate(policy, Sample.cases(policy, Sample.casesOf(rules)), MutationRun.Wish.ALL);

        assertThat(run.mutants()).isGreaterThan(50);
        assertThat(run.survivors())
                .filteredOn(survivor ->
                        !concludesTheDefault(policy, survivor.mutant().rule()))
                .isEmpty();
        assertThat(run.score()).isGreaterThan(95);
        assertThat(run.equivalent()).allMatch(Mutant::provedEquivalent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules/mianyang-recognition", "rules/mianyang-siting"})
    void of_twenty_mistakes_where_two_windows_or_a_rank_say_the_same_nineteen_are_noticed(Path rules) {
        Policy policy = Policy.load(rules);
        Cases cases = Sample.cases(policy, Sample.casesOf(rules));

        Coverage coverage = Coverage.of(policy, cases);
        MutationRun run = Sample.mutate(policy, cases, new MutationRun.Wish("", false, () -> false));

        assertThat(Score.of(coverage.conditions()).isFull()).isTrue();
        assertThat(coverage.rungs())
                .allSatisfy((rung, shown) -> assertThat(shown).isPresent());
        assertThat(run.survivors()).hasSizeLessThan(run.mutants() / 20);
    }
}

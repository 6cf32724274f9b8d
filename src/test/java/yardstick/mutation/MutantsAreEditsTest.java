package yardstick.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import yardstick.Policy;
import yardstick.evaluate.Limits;
import yardstick.impact.Impact;

/** A comparison of versions takes no mistake for a mere way of writing. */
class MutantsAreEditsTest {

    /** A mutant costs a compilation, so that every sixth has to do. */
    private static final int STRIDE = 6;

    static final List<Path> POLICIES = Sample.POLICIES;

    @ParameterizedTest
    @FieldSource("POLICIES")
    void a_mutant_is_an_edit_of_the_policy(Path rules) {
        Policy policy = Policy.load(rules);

        List<Mutant> all = Sample.mutants(policy);
        List<Mutant> mutants = IntStream.range(0, all.size() / STRIDE)
                .mapToObj(i -> all.get(i * STRIDE))
                .toList();

        assertThat(mutants).hasSizeGreaterThan(7).allSatisfy(mutant -> {
            Policy mistaken = Policy.of(mutant.judge().folder(), mutant.judge().rules());
            Impact impact = Impact.of(policy, mistaken, List.of(), Limits.DEFAULT);
            assertThat(impact.edits())
                    .as(mutant.rule() + ": " + mutant.change())
                    .hasSize(1);
        });
    }
}

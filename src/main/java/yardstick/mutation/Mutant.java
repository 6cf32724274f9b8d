package yardstick.mutation;

import java.util.Optional;
import yardstick.cases.Judge;
import yardstick.problem.Words;

/**
 * A policy with one mistake put into it.
 *
 * @param rule the rule with the mistake; of a parameter, the rules that read it
 * @param file the file with the mistake, within the policy folder
 * @param change what was changed into what
 * @param proof why no facts can tell the mutant from the policy; none where that is not proved
 * @param judge the policy with the mistake
 */
public record Mutant(
        Mutation kind,
        String rule,
        String clause,
        String file,
        int line,
        String change,
        Optional<Words> proof,
        Judge judge) {

    boolean provedEquivalent() {
        return proof.isPresent();
    }
}

package yardstick.explain.account;

import java.util.List;
import yardstick.problem.Brief;

/**
 * A counterfactual: a smallest set of figures that, set so, lead to another outcome.
 *
 * @param to code of the outcome, confirmed by evaluating the changed dossier
 * @param set at most 8 figures, each once; no figure of it can stay as it is
 */
public record Counterfactual(String to, List<Setting> set) {

    @Override
    public String toString() {
        return Brief.of("Counterfactual", "to " + to + " by " + Brief.count(set.size(), "setting"));
    }
}

package yardstick.explain.account;

import java.util.List;
import yardstick.problem.Brief;

/**
 * A smallest set of figures that, set so, lead to another outcome.
 *
 * @param to code of the outcome, confirmed by evaluating the changed dossier
 */
public record Counterfactual(String to, List<Setting> set) {

    @Override
    public String toString() {
        return Brief.of("Change", "to " + to + " by " + Brief.count(set.size(), "setting"));
    }
}

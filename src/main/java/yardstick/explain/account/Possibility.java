package yardstick.explain.account;

import java.util.List;
import yardstick.problem.Brief;
import yardstick.rule.Input;

/**
 * A missing input for want of which the decision is undetermined.
 *
 * @param couldBecome codes of the outcomes that are possible once all is known, strongest first
 * @param decisive whether, with all else known in some way, the outcome turns on it; no value that was tried shows so otherwise
 */
public record Possibility(Input input, List<String> couldBecome, boolean decisive) {

    @Override
    public String toString() {
        return Brief.of("Possibility", input.fullName() + " could give " + String.join(", ", couldBecome));
    }
}

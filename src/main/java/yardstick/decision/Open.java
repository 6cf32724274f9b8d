package yardstick.decision;

import java.util.List;
import java.util.function.Supplier;
import yardstick.problem.Brief;
import yardstick.rule.Input;
import yardstick.rule.Rule;

/**
 * A rule for a stronger outcome that may hold and of which it is not known whether it does.
 *
 * @param outcome the code of that outcome
 * @param reason tells what is not known
 */
public record Open(Rule rule, String outcome, Supplier<List<Input>> reason) {

    /** The inputs that make it unknown, by name as seen from the subject; found anew each time they are asked for. */
    public List<Input> missing() {
        return reason.get();
    }

    @Override
    public String toString() {
        return Brief.of("Open", rule.name() + " for " + outcome);
    }
}

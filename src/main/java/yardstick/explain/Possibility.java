package yardstick.explain;

import java.util.List;
import yardstick.language.Input;
import yardstick.problem.Brief;

/**
 * A missing input that matters.
 *
 * @param couldBecome codes of the outcomes that are possible once it is known, strongest first
 */
public record Possibility(Input input, List<String> couldBecome) {

    @Override
    public String toString() {
        return Brief.of("Possibility", input.fullName() + " could give " + String.join(", ", couldBecome));
    }
}

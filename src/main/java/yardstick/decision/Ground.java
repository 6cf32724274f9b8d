package yardstick.decision;

import java.util.List;
import yardstick.language.Reading;
import yardstick.language.Rule;

/**
 * A rule that holds and that the outcome rests on.
 *
 * @param evidence the facts and parameters that make it hold, in the order of {@link Evidence#ORDER}
 */
public record Ground(Rule rule, List<Reading> evidence) {}

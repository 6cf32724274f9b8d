package yardstick.decision;

import java.util.List;
import yardstick.language.Input;
import yardstick.language.Rule;

/**
 * A rule for a stronger outcome that may hold and of which it is not known whether it does.
 *
 * @param outcome the code of that outcome
 * @param missing the inputs that make it unknown, by name
 */
public record Open(Rule rule, String outcome, List<Input> missing) {}

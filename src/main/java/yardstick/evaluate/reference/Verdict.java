package yardstick.evaluate.reference;

import java.util.Set;
import yardstick.rule.Input;
import yardstick.rule.Reading;
import yardstick.rule.Truth;

/**
 * Whether a rule holds of a subject, and why.
 *
 * @param missing the inputs that make it unknown; empty unless it is
 * @param readings what makes it hold; empty unless it does
 */
public record Verdict(Truth truth, Set<Input> missing, Set<Reading> readings) {

    static final Verdict FALSE = new Verdict(Truth.FALSE, Set.of(), Set.of());
}

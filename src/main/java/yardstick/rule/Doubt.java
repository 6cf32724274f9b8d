package yardstick.rule;

import java.util.Set;
import yardstick.number.Mark;
import yardstick.number.Numbers;

/**
 * A member of a set of which something is not known.
 *
 * @param alone what the function comes to if this is the only member of which something is not known
 * @param inputs the missing inputs that it takes to know
 */
public record Doubt(Object alone, Set<Input> inputs) {

    /** Whether the function cannot be told for want of this member alone. */
    public boolean matters() {
        return alone == Mark.ABSENT || Numbers.isOpen(alone);
    }
}

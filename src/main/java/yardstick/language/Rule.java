package yardstick.language;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.facts.Period;
import yardstick.problem.Brief;

/**
 * A checked rule.
 *
 * @param clause id of the clause that it cites
 * @param title in another language, or empty
 * @param effective the first period in which it is in force; null if always
 * @param conditions what must hold together
 * @param slots length of a frame
 * @param stratum from 0; a rule reads only what rules of lower strata concluded, or of its own where that is harmless
 * @param place the line of its name
 */
public record Rule(
        String name,
        String clause,
        String title,
        @Nullable Period effective,
        List<Condition> conditions,
        Conclusion conclusion,
        int slots,
        int stratum,
        Place place) {

    /** Whether the rule is in force in a period. */
    public boolean inForce(Period asOf) {
        return effective == null || effective.compareTo(asOf) <= 0;
    }

    @Override
    public String toString() {
        return Brief.of("Rule", name + " " + place.file() + ":" + place.line());
    }
}

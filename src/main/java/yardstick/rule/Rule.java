package yardstick.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Period;

/**
 * A checked rule.
 *
 * @param clause id of the clause that it cites
 * @param title in another language, or empty
 * @param effective the first period in which it is in force; null if always
 * @param until the last period in which it is in force; null if it has no end
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
        @Nullable Period until,
        List<Condition> conditions,
        Conclusion conclusion,
        int slots,
        int stratum,
        Place place) {

    /** Whether the rule is in force in a period. */
    public boolean inForce(Period asOf) {
        return (effective == null || effective.compareTo(asOf) <= 0) && (until == null || asOf.compareTo(until) <= 0);
    }

    /** The slot of the pattern whose fact is the subject; -1 where the subject is read of another fact. */
    public int subjectSlot() {
        return conclusion.subject() instanceof Read read && read.path().isEmpty() ? read.slot() : -1;
    }

    /** The slot of the pattern whose fact is the period that is concluded of; -1 where that is the current one. */
    public int periodSlot() {
        return conclusion.period() instanceof Read read ? read.slot() : -1;
    }

    /** The kind of subject that the rule concludes about. */
    public Kind subjectKind() {
        return conclusion.subjectKind();
    }

    /** The condition that fills a slot of a frame: a pattern by its fact, an accumulate by the result of a function. */
    public Optional<Condition> filling(int slot) {
        return filling(slot, conditions);
    }

    private static Optional<Condition> filling(int slot, List<Condition> conditions) {
        for (Condition condition : conditions) {
            boolean fills = condition.match(
                    pattern -> pattern.slot() == slot,
                    group -> false,
                    set -> set.function(slot).isPresent());
            Optional<Condition> found = fills ? Optional.of(condition) : filling(slot, condition.within());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The name that the pattern of a slot asks for; none where it asks for none. */
    public Optional<String> requiredName(int slot) {
        return filling(slot)
                .flatMap(condition -> condition.match(
                        Condition.Pattern::requiredName, group -> Optional.<String>empty(), set -> Optional.empty()));
    }

    /** The same rule with other conditions. */
    public Rule asking(List<Condition> other) {
        return new Rule(name, clause, title, effective, until, other, conclusion, slots, stratum, place);
    }

    /** The same rule in a stratum. */
    Rule in(int other) {
        return new Rule(name, clause, title, effective, until, conditions, conclusion, slots, other, place);
    }

    @Override
    public String toString() {
        return Brief.of("Rule", name + " " + place.file() + ":" + place.line());
    }
}

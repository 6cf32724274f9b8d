package yardstick.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Words;

/**
 * One rung of a ladder. Equality is written out, since what Java makes for a record at run time slows a cold start.
 *
 * @param code such as {@code EXIT}, the name that rules use
 */
public record Outcome(String code, Words title) {

    /** What a decision says where missing data leaves a stronger outcome possible; no ladder may list it. */
    public static final Outcome UNDETERMINED = new Outcome("UNDETERMINED", new Words("证据不足", "undetermined"));

    /** The code of the outcome that these words call by its title; else the words themselves. */
    public static String called(List<Outcome> outcomes, String words) {
        return outcomes.stream()
                .filter(outcome -> (words.length() > 1 && outcome.title().zh().contains(words))
                        || outcome.title().en().equalsIgnoreCase(words))
                .map(Outcome::code)
                .findFirst()
                .orElse(words);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Outcome outcome && code.equals(outcome.code) && title.equals(outcome.title));
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return Brief.of("Outcome", code);
    }
}

package yardstick.explain.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.problem.Brief;
import yardstick.problem.Words;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.vocabulary.Subject;

/**
 * Where a subject stands among others, as a rule counts those ahead.
 *
 * @param rule that counts
 * @param name that it gives the count, such as {@code $ahead}
 * @param by what they are compared by, and in which order
 * @param own the number of the subject
 * @param strict whether those with the same number are not counted, so that the place is one behind those who are
 * @param place the place, or how many are counted; a range where that is not certain
 * @param among how many stand in the order, with the subject
 * @param places so many places the rule takes; 0 where it draws no such line
 * @param cut the number at the last of these places; null where it is not known
 * @param last who stands there alone; null where nobody does
 * @param ahead the nearest of those who are certainly counted, nearest first
 * @param behind the nearest of those who are certainly not, nearest first
 * @param uncertain those of whom it is not known whether they count
 * @param unlisted how many more of these there are
 */
public record RankAccount(
        Subject of,
        Rule rule,
        String name,
        Words by,
        Object own,
        boolean strict,
        Object place,
        int among,
        int places,
        @Nullable Object cut,
        @Nullable Subject last,
        List<Other> ahead,
        List<Other> behind,
        List<Other> uncertain,
        int unlisted) {

    /**
     * One of the others.
     *
     * @param missing the inputs for want of which it is not known whether it counts
     */
    public record Other(Subject subject, Object number, List<Input> missing) {

        @Override
        public String toString() {
            return Brief.of("Other", subject.ids() + " " + number);
        }
    }

    @Override
    public String toString() {
        return Brief.of("RankAccount", of.ids() + " " + place + " of " + among);
    }
}

package yardstick.evaluate;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** Tells whether rules hold. */
public interface Truths {

    /** Whether a rule certainly holds of a subject, possibly, or not. */
    Truth truth(Rule rule, Subject subject);

    /**
     * Whether rules infer a term of a subject, certainly, possibly, or not; null where that is told rule by rule only.
     *
     * @param back how many periods before the current one
     */
    default @Nullable Truth term(String term, Subject subject, int back) {
        return null;
    }

    /** Tells the measures that rules derive and that certainly are there, of all subjects; none where they are told otherwise. */
    default void tellDerived(Derived certain) {}

    /** The figures that a rule derives of a subject; none where it is not asked for them. */
    default List<Derivation> derived(Rule rule, Subject subject) {
        return List.of();
    }

    /**
     * Tells the same of many subjects of one kind at once, in the current period.
     *
     * @param truths by the place of the subject; where it is {@code FALSE}, nothing is asked, elsewhere it becomes no more than what
     *     the rule says
     */
    default void sift(Rule rule, Subject[] subjects, Truth[] truths) {
        sift(rule, 0, subjects, truths);
    }

    /**
     * Tells the same of a period.
     *
     * @param back how many periods before the current one that is, one of those of which the rule may conclude
     */
    default void sift(Rule rule, int back, Subject[] subjects, Truth[] truths) {
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] != Truth.FALSE) {
                truths[i] = truths[i].and(truth(rule, subjects[i]));
            }
        }
    }
}

package yardstick.decision;

import java.util.List;
import java.util.function.Supplier;
import yardstick.problem.Brief;
import yardstick.rule.Input;
import yardstick.rule.Rule;
import yardstick.vocabulary.Subject;

/** What keeps a decision undetermined. */
public sealed interface Open {

    /** The rule's name, or what it is of a subject that tells whether the matter concerns it. */
    String name();

    /** The inputs that are not known, by name as seen from the subject; found anew each time they are asked for. */
    List<Input> missing();

    /**
     * A rule for a stronger outcome that may hold and of which it is not known whether it does.
     *
     * @param outcome the code of that outcome
     * @param reason tells what is not known
     */
    record OfRule(Rule rule, String outcome, Supplier<List<Input>> reason) implements Open {

        static OfRule of(Rule rule, String outcome, Subject subject, Reasons reasons) {
            return new OfRule(rule, outcome, () -> reasons.missing(rule, subject));
        }

        @Override
        public String name() {
            return rule.name();
        }

        @Override
        public List<Input> missing() {
            return reason.get();
        }

        @Override
        public String toString() {
            return Brief.of("OfRule", rule.name() + " for " + outcome);
        }
    }

    /**
     * The matter itself: it is not known whether it concerns the subject at all.
     *
     * @param where the field or attribute that would tell, as the policy names it
     */
    record OfMatter(String where, List<Input> missing) implements Open {

        @Override
        public String name() {
            return where;
        }

        @Override
        public String toString() {
            return Brief.of("OfMatter", where);
        }
    }
}

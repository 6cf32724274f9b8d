package yardstick.language;

import java.util.function.Function;
import yardstick.facts.Subject;

/** Tells whether rules hold. */
public interface Truths {

    /** Whether a rule certainly holds of a subject, possibly, or not. */
    Truth truth(Rule rule, Subject subject);

    /** What is told of one rule, for who asks it of many subjects. */
    default Function<Subject, Truth> of(Rule rule) {
        return subject -> truth(rule, subject);
    }
}

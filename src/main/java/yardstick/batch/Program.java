package yardstick.batch;

import yardstick.facts.Kind;
import yardstick.facts.Subject;
import yardstick.language.Rule;
import yardstick.language.Truth;

/**
 * A rule that can be asked about one subject at a time.
 *
 * @param number among the programs of a plan
 * @param slot of the subject
 */
record Program(int number, Rule rule, Step conditions, int slot) {

    Kind kind() {
        return Kind.valueOf(rule.conclusion().subject().type().name());
    }

    Truth truth(Subject subject, Run run) {
        Object[] frame = run.frame(this);
        frame[slot] = subject;
        return conditions.match(frame, Truth.TRUE, run);
    }
}

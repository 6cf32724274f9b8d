package yardstick.evaluate;

import java.util.Comparator;
import yardstick.problem.Brief;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Subject;

/**
 * A rule holds of a subject and concludes its outcome.
 *
 * @param rule a rule that concludes an outcome
 * @param truth {@code TRUE} if certainly, {@code UNKNOWN} if possibly
 */
public record Finding(Rule rule, Subject subject, Truth truth) {

    /** By subject, then by name of the rule. */
    public static final Comparator<Finding> ORDER = Comparator.comparingInt(
                    (Finding finding) -> finding.subject().ordinal())
            .thenComparing(finding -> finding.rule().name(), CodePoints.ORDER);

    @Override
    public String toString() {
        return Brief.of("Finding", rule.name() + " " + truth + " of " + subject.ids());
    }
}

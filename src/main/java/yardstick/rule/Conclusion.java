package yardstick.rule;

import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.PastPeriod;

/** What a rule says of a subject where its conditions hold. */
public sealed interface Conclusion {

    /** The subject, a fact. */
    Expression subject();

    /** The kind of the subject. */
    default Kind subjectKind() {
        return subject().type().kind();
    }

    /** The period of which it is concluded, a {@link PastPeriod}; null for the current one. */
    default @Nullable Expression period() {
        return null;
    }

    /** How many periods before the current one that is which a match concludes of. */
    default int back(Object[] frame) {
        Expression period = period();
        return period != null && period.value(frame) instanceof PastPeriod past ? past.back() : 0;
    }

    /** The rule is a ground for an outcome. */
    record Conclude(Expression subject, String outcome) implements Conclusion {}

    /** A term holds of the subject in a period. */
    record Infer(Expression subject, String term, @Nullable Expression period) implements Conclusion {}

    /** The subject has a derived measure in a period. */
    record Derive(
            Expression subject,
            String measure,
            Expression value,
            @Nullable Expression period) implements Conclusion {}
}

package yardstick.rule;

import yardstick.vocabulary.Kind;

/** What a rule says of a subject where its conditions hold. */
public sealed interface Conclusion {

    /** The subject, a fact. */
    Expression subject();

    /** The kind of the subject. */
    default Kind subjectKind() {
        return Kind.valueOf(subject().type().name());
    }

    /** The rule is a ground for an outcome. */
    record Conclude(Expression subject, String outcome) implements Conclusion {}

    /** A term holds of the subject. */
    record Infer(Expression subject, String term) implements Conclusion {}

    /** The subject has a derived measure of the current period. */
    record Derive(Expression subject, String measure, Expression value) implements Conclusion {}
}

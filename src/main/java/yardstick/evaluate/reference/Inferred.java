package yardstick.evaluate.reference;

import org.jspecify.annotations.Nullable;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Type;
import yardstick.vocabulary.Subject;

/** A term or derived measure of a subject, so many periods back; looked up more often than anything else, so that it compares by itself. */
record Inferred(Type type, String name, Subject subject, int back) {

    /** Whether a rule infers or derives it. */
    boolean isConcludedBy(Rule rule) {
        Conclusion conclusion = rule.conclusion();
        boolean sameKind = rule.subjectKind() == subject.subjectKind() && (back == 0 || rule.periodSlot() >= 0);
        boolean term = conclusion instanceof Conclusion.Infer infer
                && type == Type.TERM
                && infer.term().equals(name);
        boolean measure = conclusion instanceof Conclusion.Derive derive
                && type == Type.MEASURE
                && derive.measure().equals(name);
        return sameKind && (term || measure);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Inferred what
                && type == what.type
                && back == what.back
                && subject.equals(what.subject)
                && name.equals(what.name);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * subject.ordinal() + back) + name.hashCode();
    }
}

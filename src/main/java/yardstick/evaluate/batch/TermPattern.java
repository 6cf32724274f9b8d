package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** A pattern of a term that rules infer. */
final class TermPattern extends PatternStep {

    private final Owners whose;
    private final int term;
    private final boolean read;

    /**
     * A term of some subjects.
     *
     * @param read whether anything is read of the term itself
     */
    TermPattern(Part part, Owners whose, int term, boolean read) {
        super(part);
        this.read = read;
        this.whose = whose;
        this.term = term;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        if (whose.of() == Owners.Reach.ONE) {
            Subject subject = whose.one(frame);
            return subject == null ? Truth.FALSE : one(subject, before, frame, run);
        }
        List<Subject> some = whose.of() == Owners.Reach.ALL ? run.all() : holders(frame, run);
        Truth best = Truth.FALSE;
        for (int i = 0; i < some.size() && best != Truth.TRUE; i++) {
            best = best.or(one(some.get(i), before, frame, run));
        }
        return best;
    }

    private List<Subject> holders(Object[] frame, Run run) {
        Subject group = whose.one(frame);
        return group == null ? List.of() : run.terms().holders(term, group);
    }

    private Truth one(Subject subject, Truth before, Object[] frame, Run run) {
        Truth truth = before.and(run.terms().truth(term, subject));
        return truth == Truth.FALSE ? truth : take(read ? run.terms().fact(term, subject) : subject, truth, frame, run);
    }
}

package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** A pattern of a term that rules infer. */
final class TermPattern extends PatternStep {

    private final AskedSubjects whose;
    private final InferredTerm term;
    private final boolean read;

    /**
     * A term of some subjects.
     *
     * @param read whether anything is read of the term itself
     */
    TermPattern(Part part, AskedSubjects whose, InferredTerm term, boolean read) {
        super(part);
        this.read = read;
        this.whose = whose;
        this.term = term;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        if (whose.of() == AskedSubjects.Reach.ONE) {
            Subject subject = whose.one(frame);
            return subject == null ? Truth.FALSE : one(subject, before, frame, run);
        }
        List<Subject> some = whose.of() == AskedSubjects.Reach.ALL ? run.world().subjects() : holders(frame, run);
        Truth best = Truth.FALSE;
        for (int i = 0; i < some.size() && best != Truth.TRUE; i++) {
            best = best.or(one(some.get(i), before, frame, run));
        }
        return best;
    }

    private List<Subject> holders(Object[] frame, Run run) {
        Subject group = whose.one(frame);
        return group == null ? List.of() : term.holders(group, run);
    }

    private Truth one(Subject subject, Truth before, Object[] frame, Run run) {
        Truth truth = before.and(term.truth(subject, run));
        return truth == Truth.FALSE ? truth : take(read ? term.fact(subject, run) : subject, truth, frame, run);
    }
}

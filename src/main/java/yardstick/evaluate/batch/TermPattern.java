package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** A pattern of a term that rules infer. */
final class TermPattern extends PatternStep {

    private final AskedSubjects whose;
    private final InferredTerm term;
    private final LookBack window;
    private final boolean read;

    /**
     * A term of some subjects.
     *
     * @param read whether anything is read of the term itself
     */
    TermPattern(Part part, AskedSubjects whose, InferredTerm term, LookBack window, boolean read) {
        super(part);
        this.read = read;
        this.whose = whose;
        this.term = term;
        this.window = window;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        int last = window.last(frame, term.periods(run));
        Truth best = Truth.FALSE;
        for (int back = window.first(frame); back <= last && best != Truth.TRUE; back++) {
            best = best.or(in(back, before, frame, run));
        }
        return best;
    }

    private Truth in(int back, Truth before, Object[] frame, Run run) {
        if (whose.of() == AskedSubjects.Reach.ONE) {
            Subject subject = whose.one(frame);
            return subject == null ? Truth.FALSE : one(subject, back, before, frame, run);
        }
        List<Subject> some = whose.of() == AskedSubjects.Reach.ALL ? run.world().subjects() : holders(back, frame, run);
        Truth best = Truth.FALSE;
        for (int i = 0; i < some.size() && best != Truth.TRUE; i++) {
            best = best.or(one(some.get(i), back, before, frame, run));
        }
        return best;
    }

    private List<Subject> holders(int back, Object[] frame, Run run) {
        Subject group = whose.one(frame);
        return group == null ? List.of() : term.holders(group, back, run);
    }

    private Truth one(Subject subject, int back, Truth before, Object[] frame, Run run) {
        Truth truth = before.and(term.truth(subject, back, run));
        return truth == Truth.FALSE ? truth : take(read ? term.fact(subject, back, run) : subject, truth, frame, run);
    }
}

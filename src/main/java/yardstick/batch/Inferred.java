package yardstick.batch;

import java.util.List;
import yardstick.facts.Designation;
import yardstick.facts.Subject;
import yardstick.facts.Zone;
import yardstick.language.Truth;

/** A pattern of a term that rules infer. */
final class Inferred extends Match {

    private final Whose whose;
    private final int term;

    Inferred(Part part, Whose whose, int term) {
        super(part);
        this.whose = whose;
        this.term = term;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        Object known = whose.key().of(frame);
        if (whose.of() == Whose.Reach.ONE) {
            return known instanceof Subject subject ? one(subject, before, frame, run) : Truth.FALSE;
        }
        boolean grouped = whose.of() == Whose.Reach.ZONE ? known instanceof Zone : known instanceof Designation;
        List<? extends Subject> some = whose.of() != Whose.Reach.ALL && grouped
                ? run.holders(term, (Subject) known)
                : whose.subjects(frame, run);
        Truth best = Truth.FALSE;
        for (int i = 0; i < some.size() && best != Truth.TRUE; i++) {
            best = best.or(one(some.get(i), before, frame, run));
        }
        return best;
    }

    private Truth one(Subject subject, Truth before, Object[] frame, Run run) {
        Truth truth = before.and(run.term(term, subject));
        return truth == Truth.FALSE ? truth : take(run.fact(term, subject), truth, frame, run);
    }
}

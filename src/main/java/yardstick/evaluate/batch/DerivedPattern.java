package yardstick.evaluate.batch;

import java.util.List;
import yardstick.evaluate.Derivation;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** A pattern of a measure that rules derive. */
final class DerivedPattern extends PatternStep {

    private final AskedSubjects whose;
    private final DerivedFigure figure;

    DerivedPattern(Part part, AskedSubjects whose, DerivedFigure figure) {
        super(part);
        this.whose = whose;
        this.figure = figure;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        if (whose.of() == AskedSubjects.Reach.ONE) {
            Subject subject = whose.one(frame);
            return subject == null ? Truth.FALSE : of(subject, before, frame, run);
        }
        Truth best = Truth.FALSE;
        List<Subject> some = whose.subjects(frame, run);
        for (int i = 0; i < some.size() && best != Truth.TRUE; i++) {
            best = best.or(of(some.get(i), before, frame, run));
        }
        return best;
    }

    private Truth of(Subject subject, Truth before, Object[] frame, Run run) {
        Truth best = Truth.FALSE;
        List<Derivation> figures = figure.of(subject, run);
        for (int i = 0; i < figures.size() && best != Truth.TRUE; i++) {
            Truth truth = before.and(figures.get(i).truth());
            best = truth == Truth.FALSE ? best : best.or(take(figures.get(i).measure(), truth, frame, run));
        }
        return best;
    }
}

package yardstick.evaluate.batch;

import java.util.List;
import yardstick.evaluate.Derivation;
import yardstick.rule.Truth;
import yardstick.vocabulary.Subject;

/** A pattern of a measure that rules derive. */
final class DerivedPattern extends PatternStep {

    private final AskedSubjects whose;
    private final DerivedFigure figure;
    private final LookBack window;

    DerivedPattern(Part part, AskedSubjects whose, DerivedFigure figure, LookBack window) {
        super(part);
        this.whose = whose;
        this.figure = figure;
        this.window = window;
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
        int last = window.last(frame, figure.periods(run));
        Truth best = Truth.FALSE;
        for (int back = window.first(frame); back <= last && best != Truth.TRUE; back++) {
            best = best.or(any(figure.of(subject, back, run), before, frame, run));
        }
        return best;
    }

    private Truth any(List<Derivation> figures, Truth before, Object[] frame, Run run) {
        Truth best = Truth.FALSE;
        for (int i = 0; i < figures.size() && best != Truth.TRUE; i++) {
            Truth truth = before.and(figures.get(i).truth());
            best = truth == Truth.FALSE ? best : best.or(take(figures.get(i).measure(), truth, frame, run));
        }
        return best;
    }
}

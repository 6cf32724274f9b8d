package yardstick.evaluate.batch;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/** A pattern of measures under one name; those that the dossier lacks are matched without a value. */
final class FigurePattern extends PatternStep {

    private final AskedSubjects whose;
    private final String name;
    private final Cell<Integer> periods;
    private final @Nullable Cell<CurrentFigures> current;

    /**
     * Of some subjects.
     *
     * @param periods for how many of them it asks at most
     * @param current remembers its figures if it looks at the same subjects again and again; null if it does not
     */
    FigurePattern(
            Part part,
            AskedSubjects whose,
            String name,
            Cell<Integer> periods,
            @Nullable Cell<CurrentFigures> current) {
        super(part);
        this.whose = whose;
        this.name = name;
        this.periods = periods;
        this.current = current;
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        if (whose.of() == AskedSubjects.Reach.ONE) {
            Subject subject = whose.one(frame);
            return subject == null ? Truth.FALSE : of(subject, before, frame, run);
        }
        Truth best = Truth.FALSE;
        for (Subject subject : whose.subjects(frame, run)) {
            best = best == Truth.TRUE ? best : best.or(of(subject, before, frame, run));
        }
        return best;
    }

    private Truth of(Subject subject, Truth before, Object[] frame, Run run) {
        int asked = Math.min(periods.in(run), subject.tenure());
        if (current != null && asked == 1) {
            Measure measure = current.in(run).of(subject);
            return measure == null ? Truth.FALSE : take(measure, before, frame, run);
        }
        int found = 0;
        Truth best = Truth.FALSE;
        List<Measure> listed = run.dossier().measures(subject);
        for (int i = 0; i < listed.size(); i++) {
            Measure measure = listed.get(i);
            if (measure.back() < asked && name.equals(measure.name())) {
                found++;
                best = best.or(take(measure, before, frame, run));
                if (best == Truth.TRUE) {
                    return best;
                }
            }
        }
        return found < asked ? best.or(missing(subject, asked, frame, before, run)) : best;
    }

    private Truth missing(Subject subject, int asked, Object[] frame, Truth before, Run run) {
        Truth best = Truth.FALSE;
        for (Measure measure : run.world().unlisted(subject)) {
            if (measure.back() < asked && name.equals(measure.name()) && best != Truth.TRUE) {
                best = best.or(take(measure, before, frame, run));
            }
        }
        return best;
    }
}

package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Subject;

/**
 * How many figures of the subject under one name keep their thresholds, where nothing else is read of them: what most conditions of
 * policies come to, done without a fact or a result in the frame. That there is such a figure means that there is at least one.
 */
final class CountSieve implements Sieve {

    private final Cell<Object[]> frames;
    private final Rule rule;
    private final Cell<FigureIndex> index;
    private final String title;
    private final int name;
    private final Cell<Integer> periods;
    private final Threshold[] ofFigure;
    private final Threshold[] ofCount;

    /**
     * Thresholds of figures and of their number.
     *
     * @param title the name of the figures
     * @param name its number in the index
     * @param periods for how many of them it asks at most
     */
    CountSieve(
            Cell<Object[]> frames,
            Rule rule,
            Cell<FigureIndex> index,
            String title,
            int name,
            Cell<Integer> periods,
            List<Threshold> ofFigure,
            List<Threshold> ofCount) {
        this.frames = frames;
        this.index = index;
        this.rule = rule;
        this.title = title;
        this.name = name;
        this.periods = periods;
        this.ofFigure = ofFigure.toArray(Threshold[]::new);
        this.ofCount = ofCount.toArray(Threshold[]::new);
    }

    @Override
    public void sift(SubjectBlock block, Run run) {
        FigureIndex figures = index.in(run).of(block.subjects());
        Object[] frame = frames.in(run);
        Limit[] figure = Limit.all(ofFigure, frame);
        Limit[] number = Limit.all(ofCount, frame);
        int most = periods.in(run);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                int asked = Math.min(most, block.subject(i).tenure());
                block.lower(i, count(figures, i, block.subject(i), asked, figure, number, run));
            }
        }
    }

    /** How many figures are due and not listed. */
    private int unlisted(Subject subject, int asked, int listed, Run run) {
        int unlisted = asked - listed;
        for (int back = 0; run.dossier().exempts() && back < asked; back++) {
            unlisted -= run.dossier().isDue(subject, title, back) ? 0 : 1;
        }
        return unlisted;
    }

    private Truth count(
            FigureIndex figures, int subject, Subject whose, int asked, Limit[] figure, Limit[] number, Run run) {
        int certain = 0;
        int possible = 0;
        int listed = 0;
        int first = figures.first(name, subject);
        for (int at = figures.last(name, subject); at >= first; at--) {
            Measure measure = figures.measure(at);
            if (measure.back() >= asked) {
                break;
            }
            listed++;
            Truth kept = Limit.kept(figure, measure.amount());
            certain += kept == Truth.TRUE ? 1 : 0;
            possible += kept == Truth.FALSE ? 0 : 1;
        }
        int unlisted = listed < asked ? unlisted(whose, asked, listed, run) : 0;
        if (unlisted > 0) {
            Truth kept = Limit.kept(figure, run.world().indicators().unknown(title, whose.subjectKind()));
            certain += kept == Truth.TRUE ? unlisted : 0;
            possible += kept == Truth.FALSE ? 0 : unlisted;
        }
        run.budget().steps(rule, asked);
        run.budget().matches(rule, possible);
        return Limit.kept(number, certain, possible);
    }
}

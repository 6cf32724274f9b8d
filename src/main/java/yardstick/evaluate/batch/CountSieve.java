package yardstick.evaluate.batch;

import java.util.List;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;

/**
 * How many figures of the subject under one name keep their thresholds, where nothing else is read of them: what most conditions of
 * policies come to, done without a fact or a result in the frame. That there is such a figure means that there is at least one.
 */
final class CountSieve implements Sieve {

    private final int program;
    private final Rule rule;
    private final int name;
    private final int window;
    private final Threshold[] ofFigure;
    private final Threshold[] ofCount;

    /**
     * Thresholds of figures and of their number.
     *
     * @param program number of the rule's program
     * @param name number of the name among those of the plan
     * @param window number of the pattern among those whose number of periods a run knows
     */
    CountSieve(int program, Rule rule, int name, int window, List<Threshold> ofFigure, List<Threshold> ofCount) {
        this.program = program;
        this.rule = rule;
        this.name = name;
        this.window = window;
        this.ofFigure = ofFigure.toArray(Threshold[]::new);
        this.ofCount = ofCount.toArray(Threshold[]::new);
    }

    @Override
    public void sift(Block block, Run run) {
        FigureIndex sheet = run.sheet(block.subjects());
        Object[] frame = run.frame(program);
        Limit[] figure = Limit.all(ofFigure, frame);
        Limit[] number = Limit.all(ofCount, frame);
        int most = run.periods(window);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                int asked = Math.min(most, block.subject(i).tenure());
                block.lower(i, count(sheet, i, asked, figure, number, run));
            }
        }
    }

    private Truth count(FigureIndex sheet, int subject, int asked, Limit[] figure, Limit[] number, Run run) {
        int certain = 0;
        int possible = 0;
        int listed = 0;
        int first = sheet.first(name, subject);
        for (int at = sheet.last(name, subject); at >= first; at--) {
            Measure measure = sheet.measure(at);
            if (measure.back() >= asked) {
                break;
            }
            listed++;
            Truth kept = Limit.kept(figure, measure.value());
            certain += kept == Truth.TRUE ? 1 : 0;
            possible += kept == Truth.FALSE ? 0 : 1;
        }
        if (listed < asked) {
            Truth kept = Limit.kept(figure, null);
            certain += kept == Truth.TRUE ? asked - listed : 0;
            possible += kept == Truth.FALSE ? 0 : asked - listed;
        }
        run.count(rule, asked, possible);
        return Limit.kept(number, certain, possible);
    }
}

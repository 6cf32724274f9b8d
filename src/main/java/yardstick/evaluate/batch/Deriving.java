package yardstick.evaluate.batch;

import java.util.List;
import yardstick.evaluate.Derivation;
import yardstick.evaluate.Totals;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.rule.Conclusion;
import yardstick.rule.Rule;
import yardstick.rule.Truth;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Period;
import yardstick.vocabulary.Subject;

/** A rule that derives a measure, as a program that finds its figures of one subject at a time. */
final class Deriving {

    private final Rule rule;
    private final String name;
    private final Cell<Object[]> frames;
    private final Cell<Integer> periods;
    private final Cell<List<Derivation>> found;
    private final CompiledExpression value;
    private final Step conditions;

    /**
     * Of all conditions of a rule.
     *
     * @param periods of how many it may conclude
     * @param found where figures are gathered
     */
    Deriving(
            Rule rule,
            Conclusion.Derive derive,
            Cell<Object[]> frames,
            Cell<Integer> periods,
            Cell<List<Derivation>> found,
            StepChain chain) {
        this.rule = rule;
        this.name = derive.measure();
        this.frames = frames;
        this.periods = periods;
        this.found = found;
        this.value = CompiledExpression.of(derive.value());
        this.conditions = chain.all(rule.conditions(), gathering());
    }

    Rule rule() {
        return rule;
    }

    /** Adds the figures of a subject in a period to those that other rules derive of it. */
    void addTo(List<Derivation> all, Subject subject, int back, Run run) {
        if (back < periods.in(run)) {
            Object[] frame = run.look(rule, frames, back);
            frame[rule.subjectSlot()] = subject;
            List<Derivation> own = found.in(run);
            own.clear();
            conditions.match(frame, Truth.TRUE, run);
            own.forEach(figure -> add(figure, all));
        }
    }

    /** Every match counts, since each may have a figure of its own. */
    private Step gathering() {
        return new Step() {
            @Override
            Truth match(Object[] frame, Truth before, Run run) {
                Object number = value.of(frame);
                if (number != Mark.ABSENT) {
                    Subject subject = (Subject) frame[rule.subjectSlot()];
                    Measure measure = measure(subject, rule.conclusion().back(frame), number, run);
                    Truth there = Totals.mayBeAbsent(number) ? before.and(Truth.UNKNOWN) : before;
                    add(new Derivation(measure, there), found.in(run));
                }
                return Truth.FALSE;
            }
        };
    }

    private Measure measure(Subject subject, int back, Object number, Run run) {
        Period asOf = run.dossier().asOf();
        return new Measure(subject, name, back == 0 ? asOf : asOf.back(back), back, Totals.amount(number, rule));
    }

    /** The same figure found once more makes it no other, but may make it certain. */
    private static void add(Derivation figure, List<Derivation> all) {
        for (int i = 0; i < all.size(); i++) {
            Derivation known = all.get(i);
            if (Numbers.same(known.measure().amount(), figure.measure().amount())) {
                all.set(i, new Derivation(known.measure(), known.truth().or(figure.truth())));
                return;
            }
        }
        all.add(figure);
    }
}

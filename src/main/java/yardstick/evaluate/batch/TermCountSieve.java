package yardstick.evaluate.batch;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import yardstick.rule.Rule;
import yardstick.rule.Truth;

/**
 * In how many periods of a window a term holds of the subject, where nothing else is read of it: that it holds in one means that there
 * is at least one, that it does not that there are fewer.
 */
record TermCountSieve(Cell<Object[]> frames, Rule rule, InferredTerm term, LookBack window, List<Threshold> ofCount)
        implements Sieve {

    @Override
    public void sift(SubjectBlock block, Run run) {
        Object[] frame = frames.in(run);
        Limit[] number = Limit.all(ofCount.toArray(Threshold[]::new), frame);
        TermTable[] known = IntStream.rangeClosed(window.first(frame), window.last(frame, term.periods(run)))
                .mapToObj(back -> term.truths(block, back, run))
                .toArray(TermTable[]::new);
        for (int i = 0; i < block.size(); i++) {
            if (block.isAsked(i)) {
                run.budget().steps(rule, known.length);
                block.lower(i, count(known, block.ordinal(i), number));
            }
        }
    }

    private static Truth count(TermTable[] known, int subject, Limit[] number) {
        int certain = 0;
        int possible = 0;
        for (TermTable period : known) {
            Truth truth = Objects.requireNonNull(period.of(subject));
            certain += truth == Truth.TRUE ? 1 : 0;
            possible += truth == Truth.FALSE ? 0 : 1;
        }
        return Limit.kept(number, certain, possible);
    }
}

package yardstick.evaluate.batch;

import java.util.ArrayList;
import java.util.List;

/**
 * Terms that are inferred from each other in other periods, or from themselves: found period by period for all subjects, so that
 * whatever is read of another period is known.
 */
final class Circle {

    private final boolean oldestFirst;
    private final List<InferredTerm> terms = new ArrayList<>();
    /** In how many periods all is found, which each run makes sure of by itself. */
    private final Cell<int[]> found;

    /**
     * Of terms that are yet to be added.
     *
     * @param oldestFirst whether they are read of earlier periods; else of later ones
     */
    Circle(boolean oldestFirst, Layout layout) {
        this.oldestFirst = oldestFirst;
        this.found = layout.own(world -> new int[1]);
    }

    void add(InferredTerm term) {
        terms.add(term);
    }

    /** Makes sure that all is found that a period depends on. */
    void before(int back, Run run) {
        int last = terms.stream().mapToInt(term -> term.periods(run)).max().orElse(0) - 1;
        int[] periods = found.in(run);
        while (periods[0] < (oldestFirst ? last - back : back)) {
            int next = oldestFirst ? last - periods[0] : periods[0];
            terms.forEach(term -> term.find(next, run));
            periods[0]++;
        }
    }
}

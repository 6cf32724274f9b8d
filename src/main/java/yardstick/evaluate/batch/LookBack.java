package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.util.List;
import yardstick.rule.Condition.Pattern;

/** In which periods a pattern looks for what rules conclude, as far as its tests tell by what is known before. */
final class LookBack {

    /** In the current period, of which alone something is concluded. */
    static final LookBack NOW = new LookBack(List.of());

    private final BackBound[] bounds;

    private LookBack(List<BackBound> bounds) {
        this.bounds = bounds.toArray(BackBound[]::new);
    }

    /** By the tests of a pattern. */
    static LookBack of(Pattern pattern) {
        return new LookBack(BackBound.of(pattern));
    }

    /** How many periods back the first is. */
    int first(Object[] frame) {
        int first = 0;
        for (BackBound bound : bounds) {
            if (bound.limit().value(frame) instanceof BigDecimal number) {
                first = Math.max(first, bound.least(number));
            }
        }
        return first;
    }

    /**
     * How many periods back the last is; less than the first if there is none.
     *
     * @param periods of how many something may be concluded
     */
    int last(Object[] frame, int periods) {
        int last = periods - 1;
        for (BackBound bound : bounds) {
            if (bound.limit().value(frame) instanceof BigDecimal number) {
                last = Math.min(last, bound.most(number));
            }
        }
        return last;
    }
}

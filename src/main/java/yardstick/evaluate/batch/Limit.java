package yardstick.evaluate.batch;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import yardstick.evaluate.Totals;
import yardstick.number.Mark;
import yardstick.rule.Relation;
import yardstick.rule.Truth;

/** What is asked of a number: a relation to a number that is the same for all subjects, or is not known. */
final class Limit {

    /** Decimals that figures usually have at most. */
    private static final int USUAL = 3;

    private final Relation relation;
    private final @Nullable BigDecimal number;
    /** The number with so many decimals, for figures of as many: those compare at once. */
    private final @Nullable BigDecimal[] written = new @Nullable BigDecimal[USUAL + 1];

    Limit(Relation relation, @Nullable BigDecimal number) {
        this.relation = relation;
        this.number = number;
        Arrays.setAll(written, scale -> number == null ? null : written(number, scale));
    }

    private static BigDecimal written(BigDecimal number, int scale) {
        return number.scale() >= 0 && number.scale() <= scale ? number.setScale(scale) : number;
    }

    /** What thresholds ask in a run whose parameters a frame holds. */
    static Limit[] all(Threshold[] thresholds, Object[] frame) {
        return Arrays.stream(thresholds).map(threshold -> threshold.in(frame)).toArray(Limit[]::new);
    }

    /** Whether a figure keeps all of them; one that is not known may, if its bounds do not tell. */
    static Truth kept(Limit[] limits, Object figure) {
        Truth kept = Truth.TRUE;
        for (Limit limit : limits) {
            kept = kept.and(limit.kept(figure));
        }
        return kept;
    }

    private Truth kept(Object figure) {
        if (number == null || figure == Mark.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (!(figure instanceof BigDecimal known)) {
            return relation.of(figure, number);
        }
        int scale = known.scale();
        return CompiledTest.compare(relation, known, scale >= 0 && scale <= USUAL ? written[scale] : number);
    }

    /** Whether a count keeps all of them, of which some members may not be certain. */
    static Truth kept(Limit[] limits, int certain, int possible) {
        Truth kept = Truth.TRUE;
        for (Limit limit : limits) {
            kept = kept.and(limit.kept(certain, possible));
        }
        return kept;
    }

    private Truth kept(int certain, int possible) {
        if (number == null) {
            return Truth.UNKNOWN;
        }
        return certain == possible
                ? CompiledTest.compare(relation, BigDecimal.valueOf(certain), number)
                : relation.of(Totals.count(certain, possible), number);
    }
}

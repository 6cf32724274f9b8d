package yardstick.vocabulary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Designations one after another: each holds the stage before it, so the first stage has to be made first. */
public final class Stages {

    /** Stands for no stage before. */
    public static final int NONE = -1;

    private final Designation[] made;
    private final IntUnaryOperator before;
    private final Maker maker;

    private Stages(int size, IntUnaryOperator before, Maker maker) {
        this.made = new Designation[size];
        this.before = before;
        this.maker = maker;
    }

    /** Makes the designation at a place of a list, after a stage or none. */
    public interface Maker {
        Designation make(int place, @Nullable Designation after);
    }

    /**
     * Makes all designations of a list, in its order.
     *
     * @param before the place of the stage before the one at a place, {@link #NONE} where there is none; leads to none in the end
     */
    public static List<Designation> of(int size, IntUnaryOperator before, Maker maker) {
        Stages stages = new Stages(size, before, maker);
        for (int place = 0; place < size; place++) {
            stages.upTo(place);
        }
        return List.of(stages.made);
    }

    private void upTo(int last) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int place = last; place != NONE && made[place] == null; place = before.applyAsInt(place)) {
            open.push(place);
        }
        for (int place : open) {
            int stage = before.applyAsInt(place);
            made[place] = maker.make(place, stage == NONE ? null : made[stage]);
        }
    }

    /** The same designations as seen from a period. */
    static List<Designation> seen(List<Designation> designations, Period asOf) {
        int first = designations.isEmpty() ? 0 : designations.get(0).ordinal();
        return of(
                designations.size(),
                place -> {
                    Designation stage = designations.get(place).after();
                    return stage == null ? NONE : stage.ordinal() - first;
                },
                (place, stage) -> designations.get(place).seen(first + place, stage, asOf));
    }
}

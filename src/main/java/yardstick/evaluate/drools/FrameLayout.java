package yardstick.evaluate.drools;

import java.util.List;
import org.drools.model.Variable;

/**
 * How the parts of a match are laid out in the frame that expressions read.
 *
 * @param places one for each part, in the order in which Drools hands them over
 */
record FrameLayout(List<Place> places) {

    /**
     * A part of a match.
     *
     * @param slot where the frame holds it; of no account for the results of an accumulate, which know their slots, and for
     *     what tells how surely a group holds
     */
    record Place(int slot, Variable<?> variable) {}

    Variable<?>[] variables() {
        return places.stream().map(Place::variable).toArray(Variable<?>[]::new);
    }

    int size() {
        return places.size();
    }

    void put(Object[] frame, Object... parts) {
        for (int i = 0; i < parts.length; i++) {
            put(frame, i, parts[i]);
        }
    }

    void put(Object[] frame, int place, Object part) {
        if (part instanceof Results results) {
            results.putInto(frame);
        } else {
            frame[places.get(place).slot()] = part;
        }
    }
}

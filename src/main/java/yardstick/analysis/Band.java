package yardstick.analysis;

import yardstick.language.Conclusion;
import yardstick.language.Place;
import yardstick.language.Rule;

/**
 * The figures of one quantity for which a rule concludes its outcome.
 *
 * @param place where the rule compares the quantity
 */
record Band(Rule rule, Figures figures, boolean whole, Place place) {

    String outcome() {
        return ((Conclusion.Conclude) rule.conclusion()).outcome();
    }

    boolean isInside(Band other) {
        return other.figures.includes(figures);
    }

    /** What belongs to both. */
    Figures shared(Band other) {
        return figures.and(other.figures);
    }
}

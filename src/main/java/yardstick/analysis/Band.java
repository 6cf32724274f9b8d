package yardstick.analysis;

import yardstick.analysis.claim.NumberValues;
import yardstick.rule.Conclusion;
import yardstick.rule.Place;
import yardstick.rule.Rule;

/**
 * The figures of one quantity for which a rule concludes its outcome.
 *
 * @param place where the rule compares the quantity
 */
record Band(Rule rule, NumberValues figures, boolean whole, Place place) {

    String outcome() {
        return ((Conclusion.Conclude) rule.conclusion()).outcome();
    }

    boolean isInside(Band other) {
        return other.figures.includes(figures);
    }

    /** What belongs to both. */
    NumberValues shared(Band other) {
        return figures.and(other.figures);
    }
}

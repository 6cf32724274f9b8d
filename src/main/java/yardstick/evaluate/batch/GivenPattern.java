package yardstick.evaluate.batch;

import yardstick.rule.Truth;

/** The pattern of the subject, or of the period, that a rule is asked about, which the frame holds already. */
final class GivenPattern extends PatternStep {

    private final int slot;

    GivenPattern(Part part) {
        super(part);
        this.slot = part.slot();
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        return take(frame[slot], before, frame, run);
    }
}

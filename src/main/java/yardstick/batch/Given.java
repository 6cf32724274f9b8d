package yardstick.batch;

import yardstick.language.Truth;

/** The pattern of the subject that a rule is asked about, which the frame holds already. */
final class Given extends Match {

    private final int slot;

    Given(Part part) {
        super(part);
        this.slot = part.slot();
    }

    @Override
    Truth match(Object[] frame, Truth before, Run run) {
        return take(frame[slot], before, frame, run);
    }
}

package yardstick.evaluate.drools;

import yardstick.rule.Truth;

/** How a condition is read where something is not known. */
enum Mode {
    /** Nothing is unknown. */
    EXACT,
    /** Only what certainly holds counts. */
    CERTAIN,
    /** All that may hold counts. */
    POSSIBLE;

    /** The mode of what is negated: certainly not is not even possibly. */
    Mode opposite() {
        return switch (this) {
            case EXACT -> EXACT;
            case CERTAIN -> POSSIBLE;
            case POSSIBLE -> CERTAIN;
        };
    }

    boolean passes(Truth truth) {
        return this == POSSIBLE ? truth != Truth.FALSE : truth == Truth.TRUE;
    }

    /** The truth of what a rule read in this mode concludes. */
    Truth truth() {
        return this == POSSIBLE ? Truth.UNKNOWN : Truth.TRUE;
    }

    /** Where the session keeps the terms and derived measures that hold in this mode, apart from the facts given. */
    String entryPoint() {
        return this == POSSIBLE ? "possible" : "certain";
    }
}

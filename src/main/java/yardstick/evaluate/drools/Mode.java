package yardstick.evaluate.drools;

import yardstick.rule.Truth;

/** How conditions are read. */
enum Mode {
    /** Nothing is unknown. */
    EXACT,
    /** Something may be unknown: all that may hold matches, and of each match it is told how surely it holds. */
    OPEN;

    boolean passes(Truth truth) {
        return this == OPEN ? truth != Truth.FALSE : truth == Truth.TRUE;
    }
}

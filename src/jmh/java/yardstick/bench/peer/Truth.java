package yardstick.bench.peer;

/** The three values of strong Kleene logic, from the weakest; of two, {@code and} is the weaker and {@code or} the stronger. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }

    /** Whether so many are enough, knowing only that their number lies between two. */
    static Truth atLeast(int required, int certain, int possible) {
        return certain >= required ? TRUE : possible < required ? FALSE : UNKNOWN;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }
}

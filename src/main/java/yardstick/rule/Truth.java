package yardstick.rule;

/** A truth value of strong Kleene logic. */
public enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    /** True if both are, false if one is. */
    public Truth and(Truth other) {
        return this == TRUE ? other : other == FALSE ? FALSE : this;
    }

    /** True if one is, false if both are. */
    public Truth or(Truth other) {
        return this == FALSE ? other : other == TRUE ? TRUE : this;
    }

    /** The opposite; unknown stays unknown. */
    public Truth not() {
        return this == TRUE ? FALSE : this == FALSE ? TRUE : UNKNOWN;
    }

    /** What a test comes to that comes to one truth, or to one in each of some cases. */
    static Truth alike(Object truth) {
        return truth instanceof Truth one ? one : UNKNOWN;
    }

    /** True or false. */
    public static Truth of(boolean holds) {
        return holds ? TRUE : FALSE;
    }
}

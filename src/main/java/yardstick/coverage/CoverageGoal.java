package yardstick.coverage;

import yardstick.problem.Words;

/** What cases are to have shown of a condition or threshold. */
public enum CoverageGoal {
    /** It held, and the rule would have come out otherwise if it had not. */
    HELD("成立", "held"),
    /** It did not hold, and the rule would have come out otherwise if it had. */
    NOT_HELD("不成立", "not held"),
    /** It was not known, and for that reason the rule was not. */
    UNKNOWN("未知", "unknown"),
    /** A figure lay less than a unit below the threshold, or one unit. */
    BELOW("略低", "just below"),
    /** A figure was the threshold itself. */
    AT("恰为", "at"),
    /** A figure lay less than a unit above the threshold, or one unit. */
    ABOVE("略高", "just above");

    private final Words title;

    CoverageGoal(String zh, String en) {
        this.title = new Words(zh, en);
    }

    /** What it is called. */
    public Words title() {
        return title;
    }
}

package yardstick.policy;

import yardstick.problem.Words;

/**
 * One rung of a ladder.
 *
 * @param code such as {@code EXIT}, the name that rules use
 */
public record Outcome(String code, Words title) {

    /** What a decision says where missing data leaves a stronger outcome possible; no ladder may list it. */
    public static final Outcome UNDETERMINED = new Outcome("UNDETERMINED", new Words("证据不足", "undetermined"));
}

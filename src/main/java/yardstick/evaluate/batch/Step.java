package yardstick.evaluate.batch;

import yardstick.rule.Truth;

/** One condition of a program, and through it all those that follow. */
abstract class Step {

    /** Where conditions end: what held before is the result. */
    static final Step END = new Step() {
        @Override
        Truth match(Object[] frame, Truth before, Run run) {
            return before;
        }
    };

    /**
     * The best truth of a match of this condition and all that follow, on what was matched before.
     *
     * @param before the truth of the match so far, never {@code FALSE}
     */
    abstract Truth match(Object[] frame, Truth before, Run run);
}

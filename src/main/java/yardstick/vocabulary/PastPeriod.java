package yardstick.vocabulary;

import yardstick.problem.Brief;

/**
 * A period that a rule looks at, the current one or one before it; the pattern {@code Period} matches it.
 *
 * @param period of the policy's calendar
 * @param back how many periods before {@code asOf}, from 0
 */
public record PastPeriod(Period period, int back) implements Fact {

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return Brief.of("PastPeriod", period + ", " + back + " back");
    }
}

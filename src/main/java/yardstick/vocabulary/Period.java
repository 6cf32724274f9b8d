package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * One period of a policy's calendar, such as the second quarter of 2020. Equality is written out, since what Java makes for a
 * record at run time slows a cold start.
 *
 * @param unit how long it is
 * @param index number of the period since year 0, in its unit: 8081 is the second quarter of 2020
 */
public record Period(PeriodUnit unit, int index) implements Comparable<Period> {

    /** How many periods before the other this one lies; negative if after. */
    public int before(Period other) {
        return other.index - index;
    }

    /** The period that lies so many periods before this one. */
    public Period back(int periods) {
        return new Period(unit, index - periods);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period period && index == period.index && unit == period.unit;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public int compareTo(Period other) {
        return Integer.compare(index, other.index);
    }

    @Override
    public String toString() {
        return unit.write(index);
    }
}

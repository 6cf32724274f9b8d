package yardstick.vocabulary;

import yardstick.problem.Brief;

/**
 * A zone or party seeks a designation since a period: 争取; an entry of {@code applications}.
 *
 * @param ordinal number within the dossier, by holder and designation, after all designations
 * @param since the first period of it
 * @param tenure number of periods from {@code since} to {@code asOf}, both included; below 1 for one still to come
 */
public record Application(int ordinal, Holder holder, Designation designation, Period since, int tenure)
        implements Pair {

    @Override
    public Kind subjectKind() {
        return Kind.APPLICATION;
    }

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
        return Brief.of("Application", ids() + " since " + since);
    }
}

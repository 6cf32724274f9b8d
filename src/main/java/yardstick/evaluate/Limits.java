package yardstick.evaluate;

/**
 * How much one evaluation may use. The defaults leave room for every honest policy on a province's zones; they end a rule that
 * multiplies facts with facts.
 *
 * @param facts the most facts, listed ones and missing figures together
 * @param steps the most comparisons of a fact with a condition
 * @param matches the most partial matches, which bounds memory
 * @param seconds the longest time
 */
public record Limits(long facts, long steps, long matches, int seconds) {

    /**
     * 20 million facts, 20 thousand million comparisons, 500 million partial matches, 300 seconds. Of comparisons and matches, a
     * dossier of few facts is left fewer; a number asked for instead of these counts as it is.
     */
    public static final Limits DEFAULT = new Limits(20_000_000L, 20_000_000_000L, 500_000_000L, 300);

    /** The same with another number of partial matches. */
    public Limits withMatches(long most) {
        return new Limits(facts, steps, most, seconds);
    }

    /** The same with another longest time. */
    public Limits withSeconds(int longest) {
        return new Limits(facts, steps, matches, longest);
    }

    /** How many comparisons a number of facts may take. */
    long stepsFor(long number) {
        return steps == DEFAULT.steps ? Math.min(steps, 50_000_000L + 10_000L * number) : steps;
    }

    /** How many partial matches a number of facts may make. */
    long matchesFor(long number) {
        return matches == DEFAULT.matches ? Math.min(matches, 2_000_000L + 100L * number) : matches;
    }
}

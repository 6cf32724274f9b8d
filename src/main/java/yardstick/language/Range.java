package yardstick.language;

/**
 * A count of which some members are not known to match.
 *
 * @param low the number certain to match
 * @param high the number that may match, more than {@code low}
 */
record Range(Object low, Object high) {

    static Object of(Object low, Object high) {
        return Numbers.compare(low, high) == 0 ? low : new Range(low, high);
    }
}

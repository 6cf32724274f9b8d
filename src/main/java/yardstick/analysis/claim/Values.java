package yardstick.analysis.claim;

/** What a field may be; fields of some facts may also be absent, and then no comparison with them holds. */
public sealed interface Values permits NumberValues, TextValues {

    /** What belongs to both, which are of one kind. */
    Values and(Values other);

    /** What does not belong to it. */
    Values not();

    /** Whether nothing belongs to it. */
    boolean isEmpty();

    /** What belongs to one of them. */
    default Values or(Values other) {
        return not().and(other.not()).not();
    }

    /** Whether all of the other belongs to this. */
    default boolean includes(Values other) {
        return other.and(not()).isEmpty();
    }
}

package yardstick.problem;

/** A kind of problem that has a code, which stays the same, and an explanation. */
public interface Explained {

    /** The code that stands in messages, {@code YS-…}. */
    String code();

    /** What the kind of problem is. */
    Words explanation();
}

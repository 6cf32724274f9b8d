package yardstick.problem;

/** A kind of problem, as enumerations of mistakes list them. */
public interface Explained {

    /** What all problems of the kind have in common. */
    Code kind();

    /** The code that stands in messages, {@code YS-…}. */
    default String code() {
        return kind().name();
    }

    /** What the kind of problem is. */
    default Words explanation() {
        return kind().explanation();
    }

    /** Whether a problem is of this kind. */
    default boolean is(Problem problem) {
        return problem.code().equals(code());
    }

    /** A problem of this kind. */
    default Problem at(Location location, Words message, Words hint) {
        return new Problem(kind().severity(), code(), location, message, hint, null);
    }

    /** A problem of this kind, with the line that it stands on. */
    default Problem at(SourcePlace place, Words message, Words hint) {
        return new Problem(kind().severity(), code(), place.location(), message, hint, place.line());
    }
}

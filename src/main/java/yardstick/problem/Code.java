package yardstick.problem;

/**
 * What all problems of a kind have in common.
 *
 * @param name stands in messages, {@code YS-…}, and stays the same
 * @param severity how grave they are
 * @param explanation what the kind of problem is
 */
public record Code(String name, Severity severity, Words explanation) {

    /** Of problems that stop the work. */
    public static Code error(String name, String zh, String en) {
        return new Code(name, Severity.ERROR, new Words(zh, en));
    }

    /** Of problems worth knowing that do not stop the work. */
    public static Code warning(String name, String zh, String en) {
        return new Code(name, Severity.WARNING, new Words(zh, en));
    }
}

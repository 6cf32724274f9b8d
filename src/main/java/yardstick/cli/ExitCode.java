package yardstick.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** The command did what it was asked to. */
    static final int DONE = 0;

    /** A check that was asked for does not hold. */
    static final int CHECK_FAILED = 1;

    /** The command line cannot be carried out as written, or the result cannot be written where it should go. */
    static final int WRONG_USE = 2;

    /** The rules or the facts are invalid; nothing was evaluated. */
    static final int INVALID_INPUT = 3;

    /** A defect of the program itself. */
    static final int DEFECT = 70;

    private ExitCode() {}
}

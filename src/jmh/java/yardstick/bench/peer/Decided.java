package yardstick.bench.peer;

/** What a peer decided, in its own form, so that no peer is charged for a form that only the comparison of peers needs. */
public interface Decided {

    /** The outcome's code by the ordinal of the subject; null for zones, designations and what is not there yet. */
    String[] outcomes();
}

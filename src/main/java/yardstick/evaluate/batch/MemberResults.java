package yardstick.evaluate.batch;

/** What functions over the members of a set come to. */
interface MemberResults {

    /** Tells it of what was matched before, function by function. */
    Object[] of(Object[] frame, Run run);
}

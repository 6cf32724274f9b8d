package yardstick.number;

/** What stands in place of a value that is not there. */
public enum Mark {
    /** Not known: the dossier lacks it, so every comparison with it is unknown. */
    UNKNOWN,
    /** Known not to be there, such as the places of an unlimited designation: no comparison with it holds. */
    ABSENT
}

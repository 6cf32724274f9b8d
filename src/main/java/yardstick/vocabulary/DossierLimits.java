package yardstick.vocabulary;

import yardstick.text.Digits;

/** How large a dossier and its parts may be; whatever is beyond is refused with a message. */
public final class DossierLimits {

    /** Levels of brackets within one another. */
    public static final int NESTING = 16;

    /** Characters of one text. */
    public static final int TEXT = 10_000;

    /** Characters of an id, a name or a field name. */
    public static final int NAME = 200;

    /** Entries of one list within a zone or designation. */
    public static final int LIST = 10_000;

    /** Digits of a number before the decimal point. */
    static final int WHOLE_DIGITS = Digits.WHOLE;

    /** Digits of a number after the decimal point, zeros at the end not counted. */
    static final int SCALE = Digits.FRACTION;

    /** Bytes of a file: 4 GiB. */
    public static final long FILE = 4L << 30;

    /** Problems of one file that are listed; of the others only the number is told. */
    public static final int PROBLEMS = 1_000;

    private DossierLimits() {}
}

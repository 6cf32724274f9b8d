package yardstick.facts;

import java.util.Locale;

/** The kinds of subject that a decision can be about. */
public enum Kind {
    ZONE,
    DESIGNATION,
    GRANT,
    APPLICATION;

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

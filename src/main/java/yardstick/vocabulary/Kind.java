package yardstick.vocabulary;

import java.util.Locale;

/** The kinds of subject that a decision can be about; each matter of a policy is of one. */
public enum Kind {
    ZONE,
    DESIGNATION,
    GRANT,
    APPLICATION,
    PARTY;

    /** Whether it belongs to a zone or party and a designation since a period: a grant or an application. */
    public boolean isPair() {
        return this == GRANT || this == APPLICATION;
    }

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

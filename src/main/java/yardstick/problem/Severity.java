package yardstick.problem;

import java.util.Locale;

/** How grave a problem is: an error stops the work, a warning does not. */
public enum Severity {
    ERROR,
    WARNING;

    /** Returns the word that stands in a message, the same in every language so that tools can read it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

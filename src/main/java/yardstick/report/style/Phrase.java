package yardstick.report.style;

import java.util.Locale;

/** The fixed phrases of text results, each worded in every language's message file. */
public enum Phrase {
    TITLE,
    AS_OF,
    NOTE,
    SUMMARY,
    COUNT,
    COMMA,
    LIST,
    SEMICOLON,
    NOT_YET,
    COLUMN_ZONE,
    COLUMN_PARTY,
    COLUMN_DESIGNATION,
    COLUMN_OUTCOME,
    COLUMN_GROUNDS,
    MISSING,
    OPEN,
    CONCERNED,
    OF,
    MILESTONE,
    ASSUMED_USED,
    ASSUMED_ANY,
    PARAMETER,
    AT,
    ERRORS,
    WARNINGS,
    MORE_PROBLEMS,
    MORE_OF_A_KIND;

    /** The key of the phrase in message files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package yardstick.explain.telling;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import yardstick.problem.Language;
import yardstick.problem.Words;

/** Every sentence of an explanation, as the message files of each language write it. */
public enum Sentence {
    LIST,
    SEMICOLON,
    AND,
    OR,
    GROUP,
    NOT,
    ALWAYS,
    UNKNOWN,
    ABSENT,
    EMPTY_LIST,
    YES,
    NO,
    FROM,
    UP_TO,
    BETWEEN,
    OR_NONE,
    COMPARED,
    ORDERED,
    IS,
    IS_NOT,
    IS_ONE_OF,
    IS_NONE_OF,
    IS_FACT,
    IS_NOT_FACT,
    SAME,
    DIFFERENT,
    WHETHER,
    REQUIRED,
    OVERLAPS,
    OVERLAPS_NOT,
    CONTAINS,
    CONTAINS_NOT,
    AMOUNT,
    PARAMETER,
    PUBLISHED,
    ASSUMED,
    CALCULATED,
    QUOTED,
    NAMED,
    MEASURE_IN,
    MEASURE_AT,
    MILESTONE,
    DIFFICULTY,
    OWNED,
    STATED,
    THIS,
    IT,
    SIZE,
    SCOPED,
    LESSER,
    GREATER,
    ABSOLUTE,
    ROUNDED,
    WHOLE_PART,
    TERM_HOLDS,
    TERM_HOLDS_OF,
    TERM_FAILS,
    TERM_FAILS_OF,
    SUM,
    AVERAGE,
    MIN,
    MAX,
    COUNT,
    COMBINATION,
    COMBINATIONS,
    EXISTS,
    NONE_EXISTS,
    WHERE,
    PERIOD_WHERE,
    LAST,
    LAST_OF,
    LAST_WHERE,
    LAST_ASKED,
    FOR_ALL,
    FOR_ALL_FIT,
    OF,
    OF_ANY,
    SAME_ZONE,
    SAME_PARTY,
    SAME_DESIGNATION,
    ANOTHER,
    PRESENT,
    NOT_PRESENT,
    NOTHING_TO_JUDGE,
    HELD_OF,
    UNKNOWN_OF,
    NONE_OF,
    NONE_THERE,
    BEFORE_SINCE,
    FIGURE_OF,
    VALUE_OF,
    WITH_VALUE,
    FAILS,
    BELONGS,
    AND_MORE,
    UNLISTED,
    UNSEEN,
    DISTANCE,
    DECIDED,
    PAIR,
    OUTCOME,
    PATH,
    THEN,
    EPISODE,
    EPISODE_NOW,
    EPISODE_NONE,
    EPISODE_UNKNOWN,
    RANKS,
    DESCENDING,
    ASCENDING,
    RANK,
    RANK_BETWEEN,
    RANK_COUNTED,
    RANK_PLACES,
    RANK_CUT,
    RANK_CUT_OF,
    RANK_AHEAD,
    RANK_LEVEL,
    RANK_BEHIND,
    RANK_UNCERTAIN,
    RECKONINGS,
    RECKONED,
    EQUALS,
    DERIVED_BY,
    PER,
    MADE_OF,
    STANDS_FOR,
    BY_CASE,
    AS_OF,
    WHY,
    WHY_BY_DEFAULT,
    WHY_OPEN,
    WHY_PERHAPS,
    REPORTED,
    MISSING,
    MISSING_NONE,
    COULD_BECOME,
    NOT_DECISIVE,
    CHANGES,
    CHANGES_NONE,
    CHANGES_ALREADY,
    CHANGES_BOUNDED,
    CHANGES_MORE,
    CHANGE,
    SET,
    SUPPLY,
    BLOCKED_HOLDS,
    BLOCKED_FAILS,
    BLOCKED_OPEN,
    HOLDS_NOW,
    FAILS_NOW,
    OPEN_NOW,
    NEAREST,
    NEAREST_IS,
    NEAREST_NONE,
    OTHER_RULES,
    RULE,
    INFERS,
    CLAUSE,
    PLACE,
    ACTUAL,
    REQUIRES,
    STATE_HELD,
    STATE_NOT_HELD,
    STATE_UNKNOWN,
    LACKING,
    FOUND,
    NEAR,
    NEAR_NONE,
    NEAR_ROW;

    /** The key of the sentence in message files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sentence in both languages; blanks that are words are filled in each language. */
    public Words of(Object... blanks) {
        return new Words(in(Language.ZH, blanks), in(Language.EN, blanks));
    }

    private String in(Language language, Object... blanks) {
        Object[] filled = new Object[blanks.length];
        for (int i = 0; i < blanks.length; i++) {
            filled[i] = blanks[i] instanceof Words words ? words.in(language) : String.valueOf(blanks[i]);
        }
        return new MessageFormat(bundle(language).getString(key()), locale(language)).format(filled);
    }

    /** Words of the vocabulary, such as the name of a field or of a relation; as it is where the files have none. */
    static Words named(String key, String otherwise) {
        return new Words(named(Language.ZH, key, otherwise), named(Language.EN, key, otherwise));
    }

    private static String named(Language language, String key, String otherwise) {
        return bundle(language).containsKey(key) ? bundle(language).getString(key) : otherwise;
    }

    /** Whether the message files have words for a key. */
    static boolean isNamed(String key) {
        return bundle(Language.ZH).containsKey(key);
    }

    static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle("yardstick.explain.telling.messages", locale(language));
    }

    private static Locale locale(Language language) {
        return language == Language.ZH ? Locale.CHINESE : Locale.ENGLISH;
    }
}

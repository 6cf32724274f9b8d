package yardstick.vocabulary;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of subject that a decision can be about; each matter of a policy is of one. */
public enum Kind {
    ZONE,
    DESIGNATION,
    GRANT,
    APPLICATION,
    PARTY;

    /** The words for all of them in JSON and tables. */
    public static List<String> words() {
        return Stream.of(values()).map(Kind::word).toList();
    }

    /** The kind that a word is for. */
    public static Optional<Kind> named(String word) {
        return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }

    /** Whether it belongs to a zone or party and a designation since a period: a grant or an application. */
    public boolean isPair() {
        return this == GRANT || this == APPLICATION;
    }

    /** The word for it in JSON and tables. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}

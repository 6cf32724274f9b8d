package yardstick.rule;

import org.jspecify.annotations.Nullable;
import yardstick.vocabulary.Application;
import yardstick.vocabulary.Attribute;
import yardstick.vocabulary.Designation;
import yardstick.vocabulary.Difficulty;
import yardstick.vocabulary.Fact;
import yardstick.vocabulary.Grant;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Measure;
import yardstick.vocabulary.Milestone;
import yardstick.vocabulary.Parameter;
import yardstick.vocabulary.Party;
import yardstick.vocabulary.PastDecision;
import yardstick.vocabulary.PastPeriod;
import yardstick.vocabulary.Term;
import yardstick.vocabulary.Zone;

/** The types of the rule language: plain values and facts. */
public enum Type {
    NUMBER,
    TEXT,
    /** Text that identifies; the only text with an order, by code point. */
    IDENTIFIER,
    BOOLEAN,
    LIST,
    ZONE("Zone"),
    DESIGNATION("Designation"),
    GRANT("Grant"),
    APPLICATION("Application"),
    MEASURE("Measure"),
    ATTRIBUTE("Attribute"),
    DECISION("Decision"),
    MILESTONE("Milestone"),
    DIFFICULTY("Difficulty"),
    PARTY("Party"),
    PARAMETER("Parameter"),
    TERM("Term"),
    PERIOD("Period"),
    /** Any subject: a zone, designation, grant, application or party. */
    SUBJECT;

    private final @Nullable String pattern;

    Type() {
        this(null);
    }

    Type(@Nullable String pattern) {
        this.pattern = pattern;
    }

    /** The type of subjects of a kind. */
    public static Type of(Kind kind) {
        return valueOf(kind.name());
    }

    /** The kind of subject that values of the type are; it has to be of one kind. */
    public Kind kind() {
        return Kind.valueOf(name());
    }

    /** The name that a pattern has in rules; null for a type that no pattern matches. */
    public @Nullable String pattern() {
        return pattern;
    }

    /** Whether a fact is one that patterns of this type match. */
    public boolean admits(Fact fact) {
        return switch (this) {
            case ZONE -> fact instanceof Zone;
            case DESIGNATION -> fact instanceof Designation;
            case GRANT -> fact instanceof Grant;
            case APPLICATION -> fact instanceof Application;
            case MEASURE -> fact instanceof Measure;
            case ATTRIBUTE -> fact instanceof Attribute;
            case DECISION -> fact instanceof PastDecision;
            case MILESTONE -> fact instanceof Milestone;
            case DIFFICULTY -> fact instanceof Difficulty;
            case PARTY -> fact instanceof Party;
            case PARAMETER -> fact instanceof Parameter;
            case TERM -> fact instanceof Term;
            case PERIOD -> fact instanceof PastPeriod;
            default -> false;
        };
    }

    /** Whether values of the type are texts. */
    public boolean isText() {
        return this == TEXT || this == IDENTIFIER;
    }

    /** Whether values of the type are facts that decisions can be about. */
    public boolean isSubject() {
        return this == ZONE
                || this == DESIGNATION
                || this == GRANT
                || this == APPLICATION
                || this == PARTY
                || this == SUBJECT;
    }

    boolean isFact() {
        return pattern != null || this == SUBJECT;
    }

    /** Whether values of the two types can be the same at all. */
    public boolean comparableWith(Type other) {
        return this == other
                || (isText() && other.isText())
                || (this == SUBJECT && other.isSubject())
                || (other == SUBJECT && isSubject());
    }
}

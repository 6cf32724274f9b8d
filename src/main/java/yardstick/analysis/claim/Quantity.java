package yardstick.analysis.claim;

import java.util.Set;
import yardstick.problem.Words;

/**
 * Something that tests of a rule are about: a field, a count, a difference of two.
 *
 * @param key the same for the same thing within a rule
 * @param domain what it may be at all
 * @param nature what it may be at all, in words; empty where that goes without saying
 */
public record Quantity(String key, Values domain, Set<Trait> traits, Words nature) {

    static final Words PLAIN = new Words("", "");

    /** What is special about a quantity. */
    public enum Trait {
        /** It is a whole number. */
        WHOLE,
        /** It is never missing from a dossier. */
        KNOWN,
        /** It may be known only to lie between two numbers. */
        RANGE,
        /** It counts the figures of a window. */
        OF_WINDOW,
        /** It is not about facts at all. */
        FIXED,
        /** It is made of several quantities. */
        COMPOSED
    }

    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** The part of the values that it can take. */
    public Values within(Values values) {
        Values possible = values.and(domain);
        return is(Trait.WHOLE) && possible instanceof NumberValues figures ? figures.whole() : possible;
    }

    /** Whether it can take no value but these. */
    boolean isAlwaysIn(Values values) {
        return within(values.not()).isEmpty();
    }
}

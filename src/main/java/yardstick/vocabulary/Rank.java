package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * Where a subject stands among others, as a count of a rule tells it: 位次. Told in place of all who stand ahead.
 *
 * @param name that the rule gives the count, such as {@code $ahead}
 * @param among how many stand in one order, the subject among them if it has a number
 * @param cut the number of the last of them that the rule still takes; null where it draws no such line
 */
public record Rank(Subject of, String name, int among, @Nullable Object cut) implements Fact {}

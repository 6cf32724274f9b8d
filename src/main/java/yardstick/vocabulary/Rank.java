package yardstick.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What a function over many others tells of a subject, told in place of them: mostly where it stands among them, 位次.
 *
 * @param name that the rule gives the result, such as {@code $ahead}
 * @param among how many others there are, or how many stand in one order with it
 * @param cut the number of the last of them that the rule still takes; null where it draws no such line
 */
public record Rank(
        Subject of, String name, int among, @Nullable Object cut) implements Fact {}

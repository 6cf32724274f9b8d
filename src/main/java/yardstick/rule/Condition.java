package yardstick.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One condition of a rule; the conditions of a list hold together. There are three kinds and no more, whatever the author wrote, so that
 * everything that works on rules says what it does with each.
 */
public sealed interface Condition {

    /** Where the author wrote it. */
    Place place();

    /** The conditions within, which look for matches of their own; none within a pattern. */
    List<Condition> within();

    /** The conditions within as the author wrote them, one after the other. */
    default List<Condition> written() {
        return within();
    }

    /** The tests of the fact, or of the results of functions, that it matches; a group has none of its own. */
    List<Test> tests();

    /** The same with other tests of its own. */
    Condition asking(List<Test> other);

    /** What one of three functions makes of the condition, by its kind. */
    default <T> T match(
            Function<? super Pattern, ? extends T> onPattern,
            Function<? super Group, ? extends T> onGroup,
            Function<? super Accumulate, ? extends T> onAccumulate) {
        if (this instanceof Pattern pattern) {
            return onPattern.apply(pattern);
        }
        return this instanceof Group group ? onGroup.apply(group) : onAccumulate.apply((Accumulate) this);
    }

    /**
     * A fact of one type that passes all tests.
     *
     * @param slot where the frame holds the fact
     * @param name the author's name for it, such as {@code $g}; empty where it has none
     * @param tests as written; each reads only slots filled before, and this one
     * @param selection which facts the tests leave to look at, found once of them
     * @param window of a measure, which figures the pattern asks for; {@link Window#NONE} otherwise
     */
    record Pattern(int slot, String name, Type type, List<Test> tests, Selection selection, Window window, Place place)
            implements Condition {

        /** A pattern with the selection that its tests make. */
        public static Pattern of(int slot, String name, Type type, List<Test> tests, Window window, Place place) {
            return new Pattern(slot, name, type, tests, Selection.of(slot, tests), window, place);
        }

        /** The name of the measure, parameter or term that the pattern asks for; none where it asks for none, or for any of several. */
        public Optional<String> requiredName() {
            return selection.name().map(literal -> (String) literal.value());
        }

        /** The names of which the pattern asks for any; none where it asks for none. */
        public List<String> requiredNames() {
            return selection.names().stream()
                    .map(literal -> (String) literal.value())
                    .distinct()
                    .toList();
        }

        @Override
        public Pattern asking(List<Test> other) {
            return of(slot, name, type, other, window, place);
        }

        @Override
        public List<Condition> within() {
            return List.of();
        }
    }

    /**
     * That conditions have a match together, or that they have none.
     *
     * @param quantifier how the author put it
     * @param conditions what is looked for; of a {@code forall}, what would break it: the first pattern, and none of the others
     */
    record Group(Quantifier quantifier, List<Condition> conditions, Place place) implements Condition {

        /** No match of the conditions exists. */
        public static Group not(List<Condition> conditions, Place place) {
            return new Group(Quantifier.NOT, conditions, place);
        }

        /** A match of the conditions exists. */
        public static Group exists(List<Condition> conditions, Place place) {
            return new Group(Quantifier.EXISTS, conditions, place);
        }

        /** For each match of the pattern, the other conditions have a match. */
        public static Group forall(Pattern each, List<Condition> holds, Place place) {
            return new Group(Quantifier.FORALL, List.of(each, not(holds, place)), place);
        }

        /** Whether there must be no match. */
        public boolean negated() {
            return quantifier != Quantifier.EXISTS;
        }

        @Override
        public List<Condition> written() {
            if (quantifier != Quantifier.FORALL) {
                return conditions;
            }
            List<Condition> written = new ArrayList<>(conditions.subList(0, 1));
            written.addAll(conditions.get(1).within());
            return List.copyOf(written);
        }

        @Override
        public List<Test> tests() {
            return List.of();
        }

        @Override
        public Group asking(List<Test> none) {
            return this;
        }

        /** The same with other conditions; what holds of each in a {@code forall} are those within its second one. */
        Group of(List<Condition> other) {
            return new Group(quantifier, other, place);
        }

        @Override
        public List<Condition> within() {
            return conditions;
        }
    }

    /** How a group is written. */
    enum Quantifier {
        NOT,
        EXISTS,
        FORALL
    }

    /** Functions over all matches of the conditions, and tests of their results. */
    record Accumulate(List<Condition> source, List<SetFunction> functions, List<Test> tests, Place place)
            implements Condition {

        @Override
        public Accumulate asking(List<Test> other) {
            return of(source, other);
        }

        /** The same with other conditions and tests. */
        Accumulate of(List<Condition> otherSource, List<Test> otherTests) {
            return new Accumulate(otherSource, functions, otherTests, place);
        }

        /** The function whose result a slot holds. */
        public Optional<SetFunction> function(int slot) {
            return functions.stream()
                    .filter(function -> function.slot() == slot)
                    .findFirst();
        }

        @Override
        public List<Condition> within() {
            return source;
        }
    }
}

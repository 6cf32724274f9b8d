package yardstick.rule;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Numbers for the slots of a rule, so that rules that differ only in the order of their conditions get the same text. */
final class CanonicalSlots {

    /** Rules with more slots keep the numbers that they are written with. */
    private static final int MOST_SLOTS = 40;

    private CanonicalSlots() {}

    static int[] asWritten(Rule rule) {
        return IntStream.range(0, rule.slots()).toArray();
    }

    /**
     * Numbers for the slots that depend on what the rule asks of each alone. Slots are told apart by the text of the rule seen from
     * them; where two look the same, the first is singled out, until all differ.
     */
    static int[] of(Rule rule) {
        if (rule.slots() > MOST_SLOTS) {
            return asWritten(rule);
        }
        int[] classes = refined(rule, new int[rule.slots()]);
        while (count(classes) < classes.length) {
            classes[firstOfTied(classes)] = classes.length;
            classes = refined(rule, classes);
        }
        return classes;
    }

    private static int[] refined(Rule rule, int[] classes) {
        int before = count(classes);
        int[] next = seenFromEach(rule, classes);
        while (count(next) > before) {
            before = count(next);
            next = seenFromEach(rule, next);
        }
        return next;
    }

    private static int[] seenFromEach(Rule rule, int[] classes) {
        List<String> views = IntStream.range(0, classes.length)
                .mapToObj(slot -> {
                    int[] marked = classes.clone();
                    marked[slot] = -1 - classes[slot];
                    return classes[slot] + " " + CanonicalText.of(rule, marked);
                })
                .toList();
        List<String> distinct = List.copyOf(new TreeSet<>(views));
        return views.stream().mapToInt(distinct::indexOf).toArray();
    }

    private static int count(int[] classes) {
        return (int) Arrays.stream(classes).distinct().count();
    }

    /** Of the slots that look the same, those of the least number, the first. */
    private static int firstOfTied(int[] classes) {
        return IntStream.range(0, classes.length)
                .filter(slot -> Arrays.stream(classes)
                                .filter(other -> other == classes[slot])
                                .count()
                        > 1)
                .boxed()
                .min(Comparator.comparingInt(slot -> classes[slot]))
                .orElseThrow();
    }
}

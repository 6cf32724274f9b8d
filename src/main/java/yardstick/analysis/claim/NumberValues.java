package yardstick.analysis.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.rule.Relation;

/**
 * Numbers.
 *
 * @param parts intervals that do not touch, from low to high
 * @param absent whether there may be no number at all
 */
public record NumberValues(List<Interval> parts, boolean absent) implements Values {

    public static final NumberValues ALL = new NumberValues(List.of(Interval.ALL), false);

    public static NumberValues of(Interval part) {
        return new NumberValues(part.isEmpty() ? List.of() : List.of(part), false);
    }

    /** The numbers that are in this relation to a bound. */
    static NumberValues that(Relation relation, Fraction bound) {
        return switch (relation) {
            case EQUAL -> of(new Interval(bound, true, bound, true));
            case UNEQUAL -> new NumberValues(List.of(Interval.to(bound, false), Interval.from(bound, false)), false);
            case LESS -> of(Interval.to(bound, false));
            case AT_MOST -> of(Interval.to(bound, true));
            case MORE -> of(Interval.from(bound, false));
            case AT_LEAST -> of(Interval.from(bound, true));
        };
    }

    public NumberValues orAbsent(boolean maybe) {
        return new NumberValues(parts, maybe);
    }

    @Override
    public NumberValues and(Values other) {
        NumberValues figures = (NumberValues) other;
        List<Interval> both = new ArrayList<>();
        for (Interval part : parts) {
            for (Interval otherPart : figures.parts) {
                Interval shared = part.and(otherPart);
                if (!shared.isEmpty()) {
                    both.add(shared);
                }
            }
        }
        return new NumberValues(List.copyOf(both), absent && figures.absent);
    }

    @Override
    public NumberValues not() {
        NumberValues outside = ALL;
        for (Interval part : parts) {
            outside = outside.and(new NumberValues(part.outside(), false));
        }
        return outside.orAbsent(!absent);
    }

    @Override
    public boolean isEmpty() {
        return parts.isEmpty() && !absent;
    }

    /** The whole numbers among them. */
    NumberValues whole() {
        List<Interval> whole = new ArrayList<>();
        for (Interval part : parts) {
            Interval rounded = part.whole();
            if (!rounded.isEmpty()) {
                whole.add(rounded);
            }
        }
        return new NumberValues(List.copyOf(whole), absent);
    }

    /** The shortest interval that holds them all. */
    public Interval hull() {
        Interval first = parts.get(0);
        Interval last = parts.get(parts.size() - 1);
        return new Interval(first.low(), first.lowIn(), last.high(), last.highIn());
    }

    @Override
    public String toString() {
        return parts.stream().map(Interval::toString).collect(Collectors.joining(" ∪ ")) + (absent ? " ∪ -" : "");
    }
}

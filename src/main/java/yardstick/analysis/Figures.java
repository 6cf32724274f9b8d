package yardstick.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import yardstick.language.Relation;

/**
 * Numbers.
 *
 * @param parts intervals that do not touch, from low to high
 * @param absent whether there may be no number at all
 */
record Figures(List<Interval> parts, boolean absent) implements Values {

    static final Figures ALL = new Figures(List.of(Interval.ALL), false);

    static Figures of(Interval part) {
        return new Figures(part.isEmpty() ? List.of() : List.of(part), false);
    }

    /** The numbers that are in this relation to a bound. */
    static Figures that(Relation relation, Fraction bound) {
        return switch (relation) {
            case EQUAL -> of(new Interval(bound, true, bound, true));
            case UNEQUAL -> new Figures(List.of(Interval.to(bound, false), Interval.from(bound, false)), false);
            case LESS -> of(Interval.to(bound, false));
            case AT_MOST -> of(Interval.to(bound, true));
            case MORE -> of(Interval.from(bound, false));
            case AT_LEAST -> of(Interval.from(bound, true));
        };
    }

    Figures orAbsent(boolean maybe) {
        return new Figures(parts, maybe);
    }

    @Override
    public Figures and(Values other) {
        Figures figures = (Figures) other;
        List<Interval> both = new ArrayList<>();
        for (Interval part : parts) {
            for (Interval otherPart : figures.parts) {
                Interval shared = part.and(otherPart);
                if (!shared.isEmpty()) {
                    both.add(shared);
                }
            }
        }
        return new Figures(List.copyOf(both), absent && figures.absent);
    }

    @Override
    public Figures not() {
        Figures outside = ALL;
        for (Interval part : parts) {
            outside = outside.and(new Figures(part.outside(), false));
        }
        return outside.orAbsent(!absent);
    }

    @Override
    public boolean isEmpty() {
        return parts.isEmpty() && !absent;
    }

    /** The whole numbers among them. */
    Figures whole() {
        List<Interval> whole = new ArrayList<>();
        for (Interval part : parts) {
            Interval rounded = part.whole();
            if (!rounded.isEmpty()) {
                whole.add(rounded);
            }
        }
        return new Figures(List.copyOf(whole), absent);
    }

    /** The shortest interval that holds them all. */
    Interval hull() {
        Interval first = parts.get(0);
        Interval last = parts.get(parts.size() - 1);
        return new Interval(first.low(), first.lowIn(), last.high(), last.highIn());
    }

    @Override
    public String toString() {
        return parts.stream().map(Interval::toString).collect(Collectors.joining(" ∪ ")) + (absent ? " ∪ -" : "");
    }
}

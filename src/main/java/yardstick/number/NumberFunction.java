package yardstick.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A function of numbers that rules can call; each also says what it comes to where only the bounds of a number are known. */
public enum NumberFunction {
    MIN(2),
    MAX(2),
    ABS(1),
    /** Half away from zero, to so many digits after the point. */
    ROUND(2),
    /** The greatest whole number that is not greater. */
    FLOOR(1);

    /** So many digits after the point can be asked for at most. */
    public static final int MOST_PLACES = 12;

    private final int arguments;

    NumberFunction(int arguments) {
        this.arguments = arguments;
    }

    /** The function that rules call by this name. */
    public static Optional<NumberFunction> called(String word) {
        return List.of(values()).stream()
                .filter(function -> function.word().equals(word))
                .findFirst();
    }

    /** The name as rules write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How many numbers it takes. */
    public int arguments() {
        return arguments;
    }

    /** What it comes to; absent if one of the numbers is known not to be there. */
    public Object of(List<?> numbers) {
        if (numbers.stream().anyMatch(Alternatives.class::isInstance)) {
            return Alternatives.each(numbers, this::of);
        }
        if (numbers.contains(Mark.ABSENT)) {
            return Mark.ABSENT;
        }
        boolean optional = numbers.stream().anyMatch(Range::isOptional);
        List<Object> low = numbers.stream().map(Numbers::low).toList();
        List<Object> high = numbers.stream().map(Numbers::high).toList();
        if (this == ABS && Numbers.signum(low.get(0)) < 0) {
            Object turned = Numbers.negated(low.get(0));
            Object farthest = Collections.max(List.of(turned, high.get(0)), Numbers::compare);
            Object nearest = Numbers.signum(high.get(0)) < 0 ? Numbers.negated(high.get(0)) : BigDecimal.ZERO;
            return Range.of(nearest, farthest, optional);
        }
        return Range.of(end(low), end(high), optional);
    }

    /** What it comes to at one end: all but {@link #ABS} grow with each of their numbers. */
    private Object end(List<Object> ends) {
        return switch (this) {
            case MIN -> Collections.min(ends, Numbers::compare);
            case MAX -> Collections.max(ends, Numbers::compare);
            case ABS -> ends.get(0);
            case ROUND -> rounded(ends.get(0), ((BigDecimal) ends.get(1)).intValueExact(), RoundingMode.HALF_UP);
            case FLOOR -> rounded(ends.get(0), 0, RoundingMode.FLOOR);
        };
    }

    private static Object rounded(Object end, int places, RoundingMode rounding) {
        return end instanceof Endless ? end : Numbers.numerator(end).divide(Numbers.denominator(end), places, rounding);
    }
}

package yardstick.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;
import yardstick.problem.InvalidInput;
import yardstick.problem.Words;
import yardstick.rule.Rule;
import yardstick.rule.SetFunction;

/** What functions over a set of matches come to. */
public final class Totals {

    /** Tells numbers apart by their ends, and by whether they are there. */
    private static final Comparator<Object> BY_ENDS = ((Comparator<Object>)
                    (one, other) -> Numbers.compare(Numbers.low(one), Numbers.low(other)))
            .thenComparing((one, other) -> Numbers.compare(Numbers.high(one), Numbers.high(other)))
            .thenComparing(Range::isOptional);

    /** So many digits a derived number may have: far more than any score comes to. */
    private static final int MOST_DIGITS = 1000;

    private Totals() {}

    /** The number of matches, a range if some of them are not certain. */
    public static Object count(int certain, int possible) {
        return Range.of(Numbers.of(certain), Numbers.of(possible));
    }

    /**
     * The sum, average, least or greatest of a set; absent if there is nothing to tell.
     *
     * <p>Each is bounded by what is known: the greatest is no less than the greatest of what is certain, and no more than the greatest of
     * what is possible; the least, the sum and the average likewise. Both ends are exact: some filling of what is not known reaches them.
     *
     * @param certain the numbers of the members that certainly match, without those known not to be there
     * @param possible the numbers of all members that may match, the certain ones among them
     */
    public static Object of(SetFunction.Kind kind, List<?> certain, List<?> possible) {
        return switch (kind) {
            case COUNT -> count(certain.size(), possible.size());
            case SUM -> sum(certain, possible);
            case AVERAGE -> average(certain, possible);
            case MIN -> extreme(-1, certain, possible);
            case MAX -> extreme(1, certain, possible);
        };
    }

    /**
     * What a function comes to if something is not known of just one member, as far as that makes a difference to the greatest or least.
     *
     * @param member its number
     * @param total what the function comes to with all members of which something is not known
     */
    public static Object alone(SetFunction.Kind kind, Object member, Object total) {
        boolean optional = Range.isOptional(total);
        Object low = Numbers.low(total);
        Object high = Numbers.high(total);
        return switch (kind) {
            case MAX -> Range.of(low, greater(low, Numbers.high(member)), optional);
            case MIN -> Range.of(lesser(high, Numbers.low(member)), high, optional);
            default -> total;
        };
    }

    private static Object greater(Object one, Object other) {
        return Numbers.compare(one, other) < 0 ? other : one;
    }

    private static Object lesser(Object one, Object other) {
        return Numbers.compare(one, other) > 0 ? other : one;
    }

    private static boolean isKnown(List<?> certain, List<?> possible) {
        return certain.size() == possible.size() && possible.stream().noneMatch(Numbers::isOpen);
    }

    /** What is there counts in full; what may be there, only as far as it moves an end outwards. */
    private static Object sum(List<?> certain, List<?> possible) {
        if (isKnown(certain, possible)) {
            return sum(possible);
        }
        Object low = sum(sure(certain).stream().map(Numbers::low).toList());
        Object high = sum(sure(certain).stream().map(Numbers::high).toList());
        for (Object number : unsure(certain, possible)) {
            low = Numbers.plus(low, lesser(Numbers.of(0), Numbers.low(number)));
            high = Numbers.plus(high, greater(Numbers.of(0), Numbers.high(number)));
        }
        return Range.of(low, high);
    }

    private static Object sum(List<?> numbers) {
        Object sum = Numbers.of(0);
        for (Object number : numbers) {
            sum = Numbers.plus(sum, number);
        }
        return sum;
    }

    private static Object average(List<?> certain, List<?> possible) {
        if (possible.isEmpty()) {
            return Mark.ABSENT;
        }
        if (isKnown(certain, possible)) {
            return Numbers.over(sum(possible), possible.size());
        }
        List<?> sure = sure(certain);
        List<?> unsure = unsure(certain, possible);
        return Range.of(average(-1, sure, unsure), average(1, sure, unsure), sure.isEmpty());
    }

    /**
     * The least that the average can be if the direction is negative, else the most: of the members that may be there, those count that
     * lie on that side of the average of the others, the furthest first.
     */
    private static Object average(int direction, List<?> sure, List<?> unsure) {
        List<Object> outward = new ArrayList<>();
        unsure.forEach(number -> outward.add(end(direction, number)));
        outward.sort((one, other) -> -direction * Numbers.compare(one, other));
        Object sum = sum(sure.stream().map(number -> end(direction, number)).toList());
        int size = sure.size();
        for (Object number : outward) {
            if (size > 0 && direction * Numbers.compare(number, Numbers.over(sum, size)) <= 0) {
                break;
            }
            sum = Numbers.plus(sum, number);
            size++;
        }
        return Numbers.over(sum, size);
    }

    /** Those of the numbers that are there for certain. */
    private static List<?> sure(List<?> certain) {
        return certain.stream().filter(number -> !Range.isOptional(number)).toList();
    }

    /** Those of the possible numbers that may turn out not to be there: all but the sure ones, which are told again among them. */
    private static List<?> unsure(List<?> certain, List<?> possible) {
        List<Object> all = new ArrayList<>(possible);
        List<Object> sure = new ArrayList<>(sure(certain));
        all.sort(BY_ENDS);
        sure.sort(BY_ENDS);
        List<Object> unsure = new ArrayList<>();
        int next = 0;
        for (Object number : all) {
            if (next < sure.size() && BY_ENDS.compare(number, sure.get(next)) == 0) {
                next++;
            } else {
                unsure.add(number);
            }
        }
        return unsure;
    }

    /** The greatest, or if the direction is negative the least. */
    private static Object extreme(int direction, List<?> certain, List<?> possible) {
        if (possible.isEmpty()) {
            return Mark.ABSENT;
        }
        List<?> sure = sure(certain);
        Object far = furthest(direction, direction, possible);
        Object near =
                sure.isEmpty() ? furthest(-direction, -direction, possible) : furthest(direction, -direction, sure);
        return direction > 0 ? Range.of(near, far, sure.isEmpty()) : Range.of(far, near, sure.isEmpty());
    }

    /** Of one end of each number, high or low, that which lies furthest in a direction. */
    private static Object furthest(int direction, int end, List<?> numbers) {
        Object furthest = end(end, numbers.get(0));
        for (Object number : numbers) {
            Object other = end(end, number);
            furthest = direction * Numbers.compare(other, furthest) > 0 ? other : furthest;
        }
        return furthest;
    }

    private static Object end(int end, Object number) {
        return end > 0 ? Numbers.high(number) : Numbers.low(number);
    }

    /** Whether a number may turn out not to be there, or is known not to be. */
    public static boolean mayBeAbsent(Object number) {
        return number == Mark.ABSENT || Range.isOptional(number);
    }

    /**
     * What a measure holds that a rule derives: the number, or the bounds of it if it is there at all.
     *
     * @throws InvalidInput if the number has so many digits that deriving from it again and again would never end
     */
    public static Object amount(Object value, Rule rule) {
        Object hull = Alternatives.hull(value);
        Object there = hull instanceof Range range ? range.there() : hull;
        if (Numbers.digits(there) > MOST_DIGITS) {
            throw new InvalidInput(EvaluationMistake.LIMIT.at(
                    rule.place().location(),
                    new Words(
                            "规则“" + rule.name() + "”推导的数超过 " + MOST_DIGITS + " 位",
                            "rule `" + rule.name() + "` derives a number of more than " + MOST_DIGITS + " digits"),
                    new Words("用 round 舍入，或少乘几次", "round it by `round`, or multiply less often")));
        }
        return Numbers.plain(there);
    }

    /** A number as a measure holds it, a ratio to 34 digits, without zeros at the end; null for one that is not known. */
    public static @Nullable BigDecimal decimal(Object value) {
        if (value instanceof Mark || Numbers.isOpen(value)) {
            return null;
        }
        BigDecimal plain = Numbers.decimal(value).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}

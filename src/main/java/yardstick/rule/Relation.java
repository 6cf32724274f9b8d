package yardstick.rule;

import java.util.List;
import yardstick.number.Alternatives;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Range;

/** A comparison operator. */
public enum Relation {
    EQUAL("=="),
    UNEQUAL("!="),
    LESS("<"),
    AT_MOST("<="),
    MORE(">"),
    AT_LEAST(">=");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The operator as rules write it. */
    public String sign() {
        return sign;
    }

    /** Whether the operator asks which of two is greater, not only whether they are the same. */
    public boolean ordering() {
        return this != EQUAL && this != UNEQUAL;
    }

    /** The relation that holds exactly where this one does not. */
    public Relation opposite() {
        return switch (this) {
            case EQUAL -> UNEQUAL;
            case UNEQUAL -> EQUAL;
            case LESS -> AT_LEAST;
            case AT_MOST -> MORE;
            case MORE -> AT_MOST;
            case AT_LEAST -> LESS;
        };
    }

    /** The relation with its sides exchanged. */
    public Relation mirrored() {
        return switch (this) {
            case EQUAL, UNEQUAL -> this;
            case LESS -> MORE;
            case AT_MOST -> AT_LEAST;
            case MORE -> LESS;
            case AT_LEAST -> AT_MOST;
        };
    }

    /** Whether it holds of two values that compare so: negative for less, 0 for the same, positive for more. */
    public boolean holds(int comparison) {
        return switch (this) {
            case EQUAL -> comparison == 0;
            case UNEQUAL -> comparison != 0;
            case LESS -> comparison < 0;
            case AT_MOST -> comparison <= 0;
            case MORE -> comparison > 0;
            case AT_LEAST -> comparison >= 0;
        };
    }

    /** Compares numbers, of which either may be a range: certain only if all members of the ranges agree; of none there, nothing holds. */
    public Truth of(Object left, Object right) {
        if (left instanceof Alternatives || right instanceof Alternatives) {
            return Truth.alike(Alternatives.each(List.of(left, right), sides -> of(sides.get(0), sides.get(1))));
        }
        if (left == Mark.ABSENT || right == Mark.ABSENT) {
            return Truth.FALSE;
        }
        if (left == Mark.UNKNOWN || right == Mark.UNKNOWN) {
            return Truth.UNKNOWN;
        }
        if (!(left instanceof Range) && !(right instanceof Range)) {
            return Truth.of(holds(Numbers.compare(left, right)));
        }
        Truth truth = ofRanges(left, right);
        return Range.isOptional(left) || Range.isOptional(right) ? truth.and(Truth.UNKNOWN) : truth;
    }

    private Truth ofRanges(Object left, Object right) {
        int lowest = Numbers.compare(Numbers.low(left), Numbers.high(right));
        int highest = Numbers.compare(Numbers.high(left), Numbers.low(right));
        return switch (this) {
            case LESS, AT_MOST -> holds(highest) ? Truth.TRUE : holds(lowest) ? Truth.UNKNOWN : Truth.FALSE;
            case MORE, AT_LEAST -> holds(lowest) ? Truth.TRUE : holds(highest) ? Truth.UNKNOWN : Truth.FALSE;
            case EQUAL -> lowest > 0 || highest < 0 ? Truth.FALSE : Truth.UNKNOWN;
            case UNEQUAL -> lowest > 0 || highest < 0 ? Truth.TRUE : Truth.UNKNOWN;
        };
    }
}

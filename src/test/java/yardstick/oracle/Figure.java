package yardstick.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** An exact decimal, or an unknown one (value null) with the name under which it is missing. */
record Figure(BigDecimal value, String name, BigDecimal low, BigDecimal high) {

    Figure(BigDecimal value, String name) {
        this(value, name, value, value);
    }

    /** The same if it is known; an unknown one lies within these bounds. */
    Figure within(int low, int high) {
        return value == null ? new Figure(null, name, BigDecimal.valueOf(low), BigDecimal.valueOf(high)) : this;
    }

    static Figure known(BigDecimal value) {
        return new Figure(value, "");
    }

    static Figure read(JsonNode node, String name) {
        if (node == null || node.isNull() || node.isMissingNode()) {
            return new Figure(null, name);
        }
        if (node.isBoolean()) {
            return new Figure(node.booleanValue() ? BigDecimal.ONE : BigDecimal.ZERO, name);
        }
        if (!node.isNumber()) {
            throw new IllegalArgumentException("not a number or boolean: " + node);
        }
        return new Figure(node.decimalValue(), name);
    }

    Truth below(Figure other) {
        return compare(other, order -> order < 0);
    }

    Truth above(Figure other) {
        return compare(other, order -> order > 0);
    }

    Truth atLeast(Figure other) {
        return compare(other, order -> order >= 0);
    }

    Truth equalTo(Figure other) {
        return compare(other, order -> order == 0);
    }

    /** Certain is what all orders agree on in which the two can stand. */
    private Truth compare(Figure other, IntPredicate holds) {
        boolean less = low == null || other.high == null || low.compareTo(other.high) < 0;
        boolean more = high == null || other.low == null || high.compareTo(other.low) > 0;
        boolean equal = overlaps(other) && other.overlaps(this);
        List<Boolean> answers = Stream.of(less ? -1 : null, equal ? 0 : null, more ? 1 : null)
                .filter(Objects::nonNull)
                .map(holds::test)
                .distinct()
                .toList();
        return answers.size() == 1
                ? Truth.of(answers.get(0))
                : Truth.unknown(Stream.of(this, other)
                        .filter(figure -> figure.value == null)
                        .map(Figure::name)
                        .toList());
    }

    private boolean overlaps(Figure other) {
        return low == null || other.high == null || low.compareTo(other.high) <= 0;
    }
}

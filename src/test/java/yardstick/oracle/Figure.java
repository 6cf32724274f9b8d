package yardstick.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** An exact decimal, or an unknown one (value null) with the name under which it is missing. */
record Figure(BigDecimal value, String name, BigDecimal low, BigDecimal high) {

    private static final BigDecimal FULL = new BigDecimal(100);

    Figure(BigDecimal value, String name) {
        this(value, name, value, value);
    }

    /** The same, of which the catalogue says that it lies between 0 and 100. */
    Figure score() {
        return value == null ? new Figure(null, name, BigDecimal.ZERO, FULL) : this;
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

    /** What the ends agree on is certain, as far as there are any. */
    private Truth compare(Figure other, IntPredicate holds) {
        if (low != null && other.low != null) {
            boolean equality = holds.test(0) && !holds.test(1) && !holds.test(-1);
            boolean apart = low.compareTo(other.high) > 0 || high.compareTo(other.low) < 0;
            boolean first = holds.test(low.compareTo(other.high));
            if (equality ? apart : first == holds.test(high.compareTo(other.low))) {
                return Truth.of(!equality && first);
            }
        }
        List<String> missing = Stream.of(this, other)
                .filter(figure -> figure.value == null)
                .map(Figure::name)
                .toList();
        return missing.isEmpty() ? Truth.of(holds.test(value.compareTo(other.value))) : Truth.unknown(missing);
    }
}

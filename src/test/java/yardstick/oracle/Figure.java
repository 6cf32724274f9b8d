package yardstick.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** An exact decimal, or an unknown one (value null) with the name under which it is missing. */
record Figure(BigDecimal value, String name) {

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

    private Truth compare(Figure other, IntPredicate holds) {
        List<String> missing = Stream.of(this, other)
                .filter(figure -> figure.value == null)
                .map(Figure::name)
                .toList();
        return missing.isEmpty() ? Truth.of(holds.test(value.compareTo(other.value))) : Truth.unknown(missing);
    }
}

package yardstick.rule;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yardstick.number.Ratio;
import yardstick.problem.Brief;
import yardstick.vocabulary.CodePoints;
import yardstick.vocabulary.Fact;

/**
 * A value that a rule read and that made a condition hold. Equality is written out for the reason told at {@link Input}.
 *
 * @param field the field that was read
 * @param value a {@link java.math.BigDecimal}, a {@link yardstick.number.Range} of a derived figure of which only the bounds are known, a {@link String}, {@link Boolean} or list of texts, by code point
 */
public record Reading(Fact fact, String field, Object value) {

    /** A list is a set to rules, so its elements are told in an order of their own; a ratio is told to 34 digits. */
    public Reading {
        if (value instanceof Ratio ratio) {
            value = ratio.rounded();
        } else if (value instanceof List<?> list) {
            value = list.stream()
                    .map(String.class::cast)
                    .sorted(CodePoints.ORDER)
                    .toList();
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reading reading
                && fact.equals(reading.fact)
                && field.equals(reading.field)
                && value.equals(reading.value);
    }

    @Override
    public int hashCode() {
        return (31 * fact.hashCode() + field.hashCode()) * 31 + value.hashCode();
    }

    @Override
    public String toString() {
        return Brief.of("Reading", fact + " " + field + " = " + value);
    }
}

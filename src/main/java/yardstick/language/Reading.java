package yardstick.language;

import java.util.List;
import yardstick.facts.CodePoints;
import yardstick.facts.Fact;

/**
 * A value that a rule read and that made a condition hold.
 *
 * @param field the field that was read
 * @param value a {@link java.math.BigDecimal}, {@link String}, {@link Boolean} or list of texts, by code point
 */
public record Reading(Fact fact, String field, Object value) {

    /** A list is a set to rules, so its elements are told in an order of their own. */
    public Reading {
        if (value instanceof List<?> list) {
            value = list.stream()
                    .map(String.class::cast)
                    .sorted(CodePoints.ORDER)
                    .toList();
        }
    }
}

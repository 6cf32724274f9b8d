package yardstick.language;

import yardstick.facts.Fact;

/**
 * A value that a rule read and that made a condition hold.
 *
 * @param field the field that was read
 * @param value a {@link java.math.BigDecimal}, {@link String}, {@link Boolean} or list of texts
 */
public record Reading(Fact fact, String field, Object value) {}

package yardstick.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import yardstick.number.Mark;
import yardstick.number.Numbers;
import yardstick.number.Ratio;
import yardstick.vocabulary.Kind;
import yardstick.vocabulary.Parameter;

/**
 * Which figures a measure pattern asks for, so that those that the dossier lacks can be told.
 *
 * @param measure the name of the measure; empty where the pattern asks for none by itself
 * @param subject the type of subject that it asks about
 * @param bounds upper bounds of {@code back}; the least one counts, and a grant or application is bounded by its tenure anyway
 */
public record Window(String measure, Type subject, List<Bound> bounds) {

    /** Asks for nothing. */
    public static final Window NONE = new Window("", Type.SUBJECT, List.of());

    /**
     * An upper bound of {@code back}.
     *
     * @param limit a number made of parameters and literals alone
     * @param inclusive whether {@code back} may be equal to it
     * @param parameters the names of the parameters that the limit reads, by slot
     */
    public record Bound(Expression limit, boolean inclusive, Map<Integer, String> parameters) {

        private int periods(Map<String, Parameter> values, int slots) {
            Object[] frame = new Object[slots];
            parameters.forEach((slot, name) -> frame[slot] = values.get(name));
            Object limitValue = Numbers.high(limit.value(frame));
            if (!(limitValue instanceof BigDecimal number)) {
                return limitValue instanceof Ratio ratio
                        ? above(ratio.rounded())
                        : limitValue == Mark.ABSENT ? 0 : Integer.MAX_VALUE;
            }
            return inclusive ? above(number.setScale(0, RoundingMode.FLOOR)) + 1 : above(number);
        }

        private static int above(BigDecimal number) {
            return number.setScale(0, RoundingMode.CEILING)
                    .max(BigDecimal.valueOf(-1))
                    .min(BigDecimal.valueOf(Integer.MAX_VALUE - 1))
                    .intValueExact();
        }
    }

    /** The number of periods, from the current one back, that the pattern asks for at most. */
    public int periods(Map<String, Parameter> parameters, int slots) {
        return bounds.stream()
                .mapToInt(bound -> bound.periods(parameters, slots))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether the pattern asks about subjects of this kind. */
    public boolean covers(Kind kind) {
        return subject == Type.SUBJECT || subject.name().equals(kind.name());
    }
}

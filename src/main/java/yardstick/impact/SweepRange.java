package yardstick.impact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import yardstick.problem.Brief;

/**
 * The values that a parameter is to take.
 *
 * @param parameter its name
 * @param values ascending, each once, at least one, all with as many digits after the point as the one that needs most
 */
public record SweepRange(String parameter, List<BigDecimal> values) {

    /**
     * Puts the values in order.
     *
     * @throws IllegalArgumentException if there is none
     */
    public SweepRange {
        if (values.isEmpty()) {
            throw new IllegalArgumentException("a sweep needs a value of " + parameter);
        }
        List<BigDecimal> once = List.copyOf(new TreeSet<>(values));
        int digits = once.stream()
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .reduce(0, Math::max);
        values = once.stream().map(value -> value.setScale(digits)).toList();
    }

    /**
     * The values from one to another, both included where the step leads there exactly.
     *
     * @throws IllegalArgumentException if the step does not lead from the one to the other, or there are more values than
     *     {@link Sweep#MOST_EVALUATIONS}
     */
    public static SweepRange between(String parameter, BigDecimal from, BigDecimal to, BigDecimal step) {
        BigDecimal length = count(from, to, step);
        if (length.compareTo(BigDecimal.valueOf(Sweep.MOST_EVALUATIONS)) > 0) {
            throw new IllegalArgumentException(length + " values of " + parameter + " are too many");
        }
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 0; i < length.intValueExact(); i++) {
            values.add(from.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return new SweepRange(parameter, values);
    }

    /**
     * How many values there are from one to another.
     *
     * @throws IllegalArgumentException if the step does not lead from the one to the other
     */
    public static BigDecimal count(BigDecimal from, BigDecimal to, BigDecimal step) {
        int way = to.compareTo(from);
        if (step.signum() == 0 || way * step.signum() < 0) {
            throw new IllegalArgumentException("the step " + step + " does not lead from " + from + " to " + to);
        }
        return to.subtract(from).divide(step, 0, RoundingMode.DOWN).add(BigDecimal.ONE);
    }

    @Override
    public String toString() {
        return Brief.of("SweepRange", parameter + ", " + Brief.count(values.size(), "value"));
    }
}

package yardstick.impact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import yardstick.policy.PolicyFolder;
import yardstick.problem.Brief;
import yardstick.vocabulary.Parameter;

/**
 * A parameter of the policy and the values that it takes.
 *
 * @param values ascending; the parameter's own value is among them, asked for or not, since others are compared with it
 * @param current where its own value stands among them
 * @param asked whether its own value was asked for
 */
public record SweepAxis(Parameter parameter, List<BigDecimal> values, int current, boolean asked) {

    /** The axis of a parameter that the policy has. */
    public static SweepAxis of(PolicyFolder policy, SweepRange range) {
        Parameter parameter = policy.parameter(range.parameter()).orElseThrow();
        List<BigDecimal> values = new ArrayList<>(range.values());
        boolean asked = values.stream().anyMatch(value -> value.compareTo(parameter.value()) == 0);
        values.add(parameter.value());
        List<BigDecimal> all = new SweepRange(range.parameter(), values).values();
        int current = Collections.binarySearch(all, parameter.value());
        return new SweepAxis(parameter, all, current, asked);
    }

    /** The name of the parameter. */
    public String name() {
        return parameter.key();
    }

    @Override
    public String toString() {
        return Brief.of("SweepAxis", name() + ", " + Brief.count(values.size(), "value"));
    }
}

package yardstick.impact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All combinations of the values of some axes, numbered from 0; the last axis changes fastest. */
record SweepGrid(List<SweepAxis> axes) {

    BigInteger size() {
        return axes.stream()
                .map(axis -> BigInteger.valueOf(axis.values().size()))
                .reduce(BigInteger.ONE, BigInteger::multiply);
    }

    /** How far apart two points are that are neighbours along an axis. */
    int stride(int axis) {
        return axes.stream()
                .skip(axis + 1L)
                .mapToInt(each -> each.values().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** Where a point stands on an axis. */
    int step(int point, int axis) {
        return point / stride(axis) % axes.get(axis).values().size();
    }

    boolean isCurrent(int point) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (step(point, axis) != axes.get(axis).current()) {
                return false;
            }
        }
        return true;
    }

    /** The values of a point by the names of their parameters. */
    Map<String, BigDecimal> values(int point) {
        Map<String, BigDecimal> values = new LinkedHashMap<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            SweepAxis along = axes.get(axis);
            values.put(along.name(), along.values().get(step(point, axis)));
        }
        return values;
    }
}
